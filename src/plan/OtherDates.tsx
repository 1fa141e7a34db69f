import { useTranslation } from 'react-i18next';
import type { Deadline } from '../domain/due';
import { inReadingOrder } from '../result/key-date';
import { Section } from '../result/Section';
import { DateBlock } from './DateBlock';

interface OtherDatesProps {
  readonly deadlines: readonly Deadline[];
  readonly title: string;
}

/** Takes deadlines that stand in no step of the picture; lists them, the courts' clocks apart. */
export function OtherDates({ deadlines, title }: OtherDatesProps) {
  const { t } = useTranslation('result');
  const { own, theirs, court } = inReadingOrder(deadlines);
  if (deadlines.length === 0) return null;
  return (
    <Section title={title} className="plan-others">
      {court.length > 0 && (
        <div className="court-clocks">
          <h3>{t('dates.court')}</h3>
          <p>{t('dates.courtIntro')}</p>
          <Blocks deadlines={court} />
        </div>
      )}
      <Blocks deadlines={[...own, ...theirs]} />
    </Section>
  );
}

function Blocks({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <ul className="plan-dates">
      {deadlines.map((deadline) => (
        <li key={`${deadline.id} ${deadline.start?.earliest ?? ''}`}>
          <DateBlock deadline={deadline} />
        </li>
      ))}
    </ul>
  );
}
