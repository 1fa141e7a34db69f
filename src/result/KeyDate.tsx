import { useTranslation } from 'react-i18next';
import type { Deadline } from '../domain/due';
import type { RouteId } from '../domain/routes';
import { endsSooner, isOnlyForOmbudsman } from './key-date';
import { isRange } from './deadline-sentences';
import { useShowDate } from './useShowDate';

interface KeyDateProps {
  readonly main: RouteId;
  /** The one date that must not be missed. */
  readonly deadline: Deadline | undefined;
  /** The court's clock that may end first. */
  readonly court: Deadline | undefined;
  /** All deadlines of the case. */
  readonly all: readonly Deadline[];
}

/** Takes the dates that matter most; says them big and plainly. */
export function KeyDate({ main, deadline, court, all }: KeyDateProps) {
  const { t } = useTranslation('result');
  if (deadline === undefined && court === undefined) return null;
  return (
    <section className="key-dates" aria-label={t('keyDate.title')}>
      {deadline !== undefined && <NextDate deadline={deadline} main={main} all={all} />}
      {court !== undefined && <CourtDate clock={court} />}
    </section>
  );
}

interface NextDateProps {
  readonly deadline: Deadline;
  readonly main: RouteId;
  readonly all: readonly Deadline[];
}

function NextDate({ deadline, main, all }: NextDateProps) {
  const { t } = useTranslation(['result', 'deadlines']);
  const showDate = useShowDate();
  const { id, normal, extended, owes, recommended, standing } = deadline;
  if (normal === undefined || standing === 'noDate') return null;
  const own = owes === 'you';
  // Known only to the month, and the earlier of its two days is over: say no more than that.
  const maybe = !own && standing === 'mayHavePassed' && isRange(normal.last);
  const date = showDate(normal.careful ?? (maybe ? normal.last.earliest : normal.last.latest));
  const said = own
    ? (`${recommended ? 'recommended' : 'own'}.${standing}` as const)
    : (`theirs.${maybe ? 'maybe' : standing}` as const);
  return (
    <div className="key-date">
      <p className="key-date-name">{t(`deadlines:names.${id}`)}</p>
      <p className="key-date-day">{t(`result:keyDate.${said}`, { date })}</p>
      {endsSooner(deadline, all) && <p>{t('result:keyDate.endsSooner')}</p>}
      {isOnlyForOmbudsman(id, main) && <p>{t('result:keyDate.onlyForOmbudsman')}</p>}
      {!own && extended !== undefined && (
        <p>{t('result:keyDate.theirs.longest', { date: showDate(extended.last.latest) })}</p>
      )}
    </div>
  );
}

function CourtDate({ clock }: { readonly clock: Deadline }) {
  const { t } = useTranslation('result');
  const showDate = useShowDate();
  if (clock.normal?.careful === undefined) return null;
  return (
    <div className="key-date key-date-court">
      <p className="key-date-name">{t('dates.court')}</p>
      <p className="key-date-day">{t('dates.courtClock', { date: showDate(clock.normal.careful) })}</p>
    </div>
  );
}
