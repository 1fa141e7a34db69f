import { useTranslation } from 'react-i18next';
import type { Problem } from '../components/problems';
import type { QuestionForm } from '../components/useQuestionForm';
import type { LetterId } from '../domain/routes';
import { RadioGroup } from './RadioGroup';

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
  return (
    <RadioGroup
      legend={t('case:sent.which')}
      field={register('words')}
      options={letters.map((letter) => ({ value: letter, label: t(`routes:${letter}.name`) }))}
      problems={problems}
    />
  );
}
