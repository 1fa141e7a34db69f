import { useTranslation } from 'react-i18next';
import type { Place } from '../../check-letter/written';
import { useQuestionWords } from '../../components/question-words';

/** Gives a function from a place to its name on the pages: "Point 2: What happened", or the question’s label. */
export function usePlaceName(): (place: Place) => string {
  const { t } = useTranslation(['check', 'questions']);
  const wordsOf = useQuestionWords();
  return ({ question, point }) => {
    const { label, parts } = wordsOf(question);
    if (point === undefined) return label;
    return t('check:place', {
      point: t('questions:points.heading', { number: point.index + 1 }),
      part: parts?.[point.part]?.label ?? label,
    });
  };
}
