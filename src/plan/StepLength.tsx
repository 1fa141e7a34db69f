import { useTranslation } from 'react-i18next';
import { deadlines, type DeadlineId, type TimeLimit } from '../domain/deadlines';

/** Takes a limit that no day can be counted for yet; says how long it is, from the table of the law. */
export function StepLength({ id }: { readonly id: DeadlineId }) {
  const { t } = useTranslation(['plan', 'deadlines']);
  const { length, extended, owes, recommended }: TimeLimit = deadlines[id];
  if (length === 'noNumber') return <p>{t('plan:length.soon')}</p>;
  if ('months' in length)
    return owes === 'you' ? <p>{t('plan:length.you.months', { count: length.months })}</p> : null;
  // Where no law ends on it, the note says whose number it is.
  if (recommended || 'calendarDays' in length) return <p>{t(`deadlines:notes.${id}`)}</p>;
  const count = length.workingDays;
  if (owes === 'council' && typeof extended === 'object' && 'workingDays' in extended)
    return <p>{t('plan:length.council.upTo', { count, most: extended.workingDays })}</p>;
  return <p>{t(`plan:length.${owes}.days`, { count })}</p>;
}
