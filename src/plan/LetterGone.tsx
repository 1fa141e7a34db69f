import { useTranslation } from 'react-i18next';
import { dueOn } from '../domain/due';
import type { Case } from '../domain/case';
import type { Place } from './place';
import { DateBlock } from './DateBlock';

interface LetterGoneProps {
  readonly facts: Case;
  readonly gone: NonNullable<Place['gone']>;
}

/** Takes the case and the letter that has gone; says that it need not go again, and how long to wait. */
export function LetterGone({ facts, gone }: LetterGoneProps) {
  const { t } = useTranslation('plan');
  const answer = gone === 'challengeRefusal' ? dueOn('challengeReply', facts) : undefined;
  return (
    <>
      <p>{t(`gone.${gone}`)}</p>
      {answer !== undefined && (
        <div className="key-date">
          <DateBlock deadline={answer} />
        </div>
      )}
    </>
  );
}
