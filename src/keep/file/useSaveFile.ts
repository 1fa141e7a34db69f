import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { dateInWords } from '../../components/date-words';
import { useQuestionWords } from '../../components/question-words';
import { localeFor } from '../../i18n';
import { planNamespaces, sentenceText } from '../../plan/plan-words';
import { dateSentences } from '../../result/deadline-sentences';
import { forElsewhere, type Work } from '../work/work';
import { partsOfWork, plainParts, type PartWords } from './parts-of-work';
import { saveFile, saveFileName } from './save-file';

const namespaces = ['keep', 'pages', 'deadlines', 'routes', 'safety', 'questions'] as const;

/** Gives what makes a save file of the work as it is now, or undefined while there is none. It never throws. */
function useMakeFile(): () => File | undefined {
  const { t, i18n } = useTranslation(namespaces);
  const { t: say } = useTranslation(planNamespaces);
  const wordsOf = useQuestionWords();
  const { keeper, chosen, today } = useAnswers();
  const locale = localeFor(i18n.resolvedLanguage);
  const words: PartWords = {
    wordsOf,
    showDate: (date) => dateInWords(date, locale),
    nation: (id) => t(`safety:council.nation.${id}`),
    notSure: t('pages:check.notSure'),
    notGiven: t('pages:check.notGiven'),
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
    route: (id) => ({ name: t(`routes:${id}.name`), lines: [t(`routes:${id}.what`)] }),
    deadline: (deadline) => ({
      name: t(`deadlines:names.${deadline.id}`),
      lines: dateSentences(deadline).map((sentence) =>
        sentenceText(sentence, { t: say, showDate: (date) => dateInWords(date, locale) ?? date }),
      ),
    }),
  };

  function parts(work: Work) {
    try {
      return partsOfWork(work, chosen, words);
    } catch {
      // Whatever broke the page may break this too: what was typed is handed over all the same.
      return plainParts(work, words.all);
    }
  }

  return () => {
    const tab = keeper.work();
    if (tab === undefined) return undefined;
    const work = forElsewhere(tab);
    const page = {
      lang: locale,
      dir: i18n.dir(),
      title: t('pages:product'),
      heading: t('keep:file.page.heading'),
      notes: [
        t('keep:file.page.saved', { date: savedOn(today) }),
        t('keep:file.page.back'),
        t('keep:file.page.private'),
      ],
    };
    const text = saveFile(work, page, parts(work));
    return new File([text], saveFileName(today), { type: 'text/html;charset=utf-8' });
  };

  function savedOn(date: string): string {
    try {
      return dateInWords(date, locale) ?? date;
    } catch {
      return date;
    }
  }
}

/** Milliseconds after which the browser has surely taken the file: Safari takes its time. */
const untilTaken = 60_000;

function saveToDevice(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), untilTaken);
}

/** Gives what saves the work to the device as a file, and the name of the file last saved. */
export function useSaveFile(): { readonly save: () => void; readonly saved: string | undefined } {
  const make = useMakeFile();
  const [saved, setSaved] = useState<string>();
  return {
    saved,
    save: () => {
      const file = make();
      if (file === undefined) return;
      saveToDevice(file);
      setSaved(file.name);
    },
  };
}
