import { useTranslation } from 'react-i18next';
import type { StepId } from '../../case/half-said';
import { isLetter } from '../../domain/made';
import { routes } from '../../domain/routes';
import type { StepWords } from './half-typed';

/** Gives a function from a page about the case to its words, for what was typed or chosen there and not gone on with. */
export function useWordsOfSteps(): (id: StepId) => StepWords {
  const { t } = useTranslation(['case', 'routes']);
  const say: Readonly<Record<StepId, () => StepWords>> = {
    whatCame: () => ({
      title: t('case:came.title'),
      options: t('case:came.options', { returnObjects: true }),
    }),
    whenItCame: () => ({ title: t('case:when.title'), options: {} }),
    withReasons: () => ({
      title: t('case:reasons.title'),
      options: t('case:reasons.options', { returnObjects: true }),
    }),
    nextLetter: () => ({ title: t('case:takeOn.title'), options: {} }),
    letterSent: () => ({
      title: t('case:sent.heading'),
      options: Object.fromEntries(
        Object.keys(routes)
          .filter(isLetter)
          .map((letter) => [letter, t(`routes:${letter}.name`)]),
      ),
    }),
  };
  return (id) => say[id]();
}
