import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../components/date-words';
import { useQuestionWords } from '../../components/question-words';
import { localeFor } from '../../i18n';
import { planNamespaces, sentenceText } from '../../plan/plan-words';
import { dateSentences } from '../../result/deadline-sentences';
import type { PartWords } from './parts-of-work';
import { useWordsOfSteps } from './useWordsOfSteps';

const namespaces = ['keep', 'pages', 'deadlines', 'routes', 'safety', 'questions', 'case'] as const;

/** The files of words that it needs: without one of them, names of words would be shown. */
export const wordsOfParts: readonly string[] = [...namespaces, ...planNamespaces];

/** Gives the words in which a save file shows the work to whoever opens it in a browser. */
export function useWordsOfParts(): PartWords {
  const { t, i18n } = useTranslation(namespaces);
  const { t: say } = useTranslation(planNamespaces);
  const wordsOf = useQuestionWords();
  const wordsOfStep = useWordsOfSteps();
  const locale = localeFor(i18n.resolvedLanguage);
  return {
    wordsOf,
    showDate: (date) => dateInWords(date, locale),
    nation: (id) => t(`safety:council.nation.${id}`),
    notSure: t('pages:check.notSure'),
    notGiven: t('pages:check.notGiven'),
    leftOut: t('questions:points.leftOut'),
    notDone: t('questions:findings.notDone'),
    nextStep: t('keep:file.page.nextStep'),
    dates: t('keep:file.page.dates'),
    drafts: t('keep:file.page.drafts'),
    unused: t('keep:file.page.unused'),
    unusedNote: t('keep:file.page.unusedNote'),
    aside: t('keep:aside.heading'),
    asideNote: t('keep:aside.note'),
    all: t('keep:file.page.all'),
    section: (id) => t(`pages:sections.${id}`),
    step: wordsOfStep,
    route: (id) => ({ name: t(`routes:${id}.name`), lines: [t(`routes:${id}.what`)] }),
    deadline: (deadline) => ({
      name: t(`deadlines:names.${deadline.id}`),
      lines: dateSentences(deadline).map((sentence) =>
        sentenceText(sentence, { t: say, showDate: (date) => dateInWords(date, locale) ?? date }),
      ),
    }),
  };
}
