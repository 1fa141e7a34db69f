import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { isIsoDate } from '../domain/calendar/iso-date';
import { changeOf, type CouncilChange } from '../domain/councils/changes';
import { councilNamed } from '../domain/councils/councils';
import { trustFor } from '../domain/councils/trusts';
import { rules } from '../domain/rules';
import { Section } from './Section';
import { useList } from './useList';
import { useShowDate } from './useShowDate';
import { useVoice } from './useVoice';

/** Says which council to write to, where that is not plain: one that ends, a trust, a child placed elsewhere. */
export function CouncilNotes() {
  const { t } = useTranslation('result');
  const voice = useVoice();
  const { facts } = useAnswers().walk;
  const change = changeOf(councilNamed(facts.council ?? ''));
  const trust = trustFor(facts.council);
  const placed = rules.childMayLiveElsewhere.holds(facts);
  if (change === undefined && trust === undefined && !placed) return null;
  return (
    <Section title={t('councilChange.title')}>
      {change !== undefined && <ChangeNote change={change} />}
      {trust !== undefined && (
        <>
          <p>{t('councilChange.trust', { trust })}</p>
          <p>{t('councilChange.trustCheck')}</p>
        </>
      )}
      {placed && <p>{t('councilChange.placed', voice)}</p>}
    </Section>
  );
}

function ChangeNote({ change }: { readonly change: CouncilChange }) {
  const { t } = useTranslation('result');
  const { today } = useAnswers();
  const showDate = useShowDate();
  const list = useList();
  const { council, endsOn, startsOn } = change;
  const successors = list(change.successors.map(({ name }) => name));
  const date = isIsoDate(startsOn) ? showDate(startsOn) : startsOn;
  const over = today > endsOn;
  return (
    <>
      <p>{t(over ? 'councilChange.tookOver' : 'councilChange.takesOver', { date, council, successors })}</p>
      {change.successors.map(({ name, districts }) => (
        <p key={name}>{t('councilChange.areas', { successor: name, districts: list(districts) })}</p>
      ))}
      {!over && <p>{t('councilChange.sendNow')}</p>}
      {!over && <p>{t('councilChange.after', { date })}</p>}
    </>
  );
}
