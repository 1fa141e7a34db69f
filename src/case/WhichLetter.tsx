import { useTranslation } from 'react-i18next';
import { Choice } from '../components/Choice';
import { errorIdOf, FieldError } from '../components/FieldError';
import type { Problem } from '../components/problems';
import type { QuestionForm } from '../components/useQuestionForm';
import type { LetterId } from '../domain/routes';

interface WhichLetterProps {
  readonly letters: readonly LetterId[];
  readonly problems: readonly Problem[];
  readonly register: QuestionForm['register'];
}

/** Takes the letters that may have gone; names the only one, or asks which of them it was. */
export function WhichLetter({ letters, problems, register }: WhichLetterProps) {
  const { t } = useTranslation(['case', 'routes']);
  const [only] = letters;
  if (letters.length === 1 && only !== undefined)
    return <p>{t('case:sent.one', { name: t(`routes:${only}.name`) })}</p>;
  const isWrong = problems.some(({ field }) => field === 'words');
  return (
    <fieldset className="choices" aria-describedby={isWrong ? errorIdOf('words') : undefined}>
      <legend>{t('case:sent.which')}</legend>
      <FieldError problems={problems} field="words" />
      {letters.map((letter, index) => (
        <Choice
          key={letter}
          type="radio"
          id={index === 0 ? 'words' : `words-${letter}`}
          value={letter}
          label={t(`routes:${letter}.name`)}
          {...register('words')}
        />
      ))}
    </fieldset>
  );
}
