import { useTranslation } from 'react-i18next';
import type { Deadline } from '../domain/due';
import { DeadlineItem } from './DeadlineItem';
import { inReadingOrder } from './key-date';
import { Section } from './Section';

/** Takes every deadline of a case; lists the person's own by date, then other people's, and courts' apart. */
export function Dates({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { t } = useTranslation('result');
  const { own, theirs, court } = inReadingOrder(deadlines);
  if (deadlines.length === 0) return null;
  return (
    <Section title={t('dates.title')} className="dates">
      <p>{t('dates.intro')}</p>
      {court.length > 0 && (
        <div className="court-clocks">
          <h3>{t('dates.court')}</h3>
          <p>{t('dates.courtIntro')}</p>
          <DeadlineList deadlines={court} />
        </div>
      )}
      {own.length > 0 && (
        <div>
          <h3>{t('dates.own')}</h3>
          <DeadlineList deadlines={own} />
        </div>
      )}
      {theirs.length > 0 && (
        <div>
          <h3>{t('dates.theirs')}</h3>
          <DeadlineList deadlines={theirs} />
        </div>
      )}
    </Section>
  );
}

function DeadlineList({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  return (
    <ul className="deadlines">
      {deadlines.map((deadline) => (
        <DeadlineItem key={deadline.id} deadline={deadline} />
      ))}
    </ul>
  );
}
