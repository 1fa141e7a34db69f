import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { dateInWords } from '../../components/date-words';
import { hasWords, localeFor } from '../../i18n';
import { forElsewhere, type Work } from '../work/work';
import { partsOfWork, plainParts } from './parts-of-work';
import { saveFile, saveFileName } from './save-file';
import { useWordsOfParts, wordsOfParts } from './useWordsOfParts';

/** A damaged date does not keep anybody from saving. */
function dateOrAsItIs(date: string, locale: string): string {
  try {
    return dateInWords(date, locale) ?? date;
  } catch {
    return date;
  }
}

/** Gives what makes a save file of the work as it is now, or undefined while there is none. It never throws. */
export function useMakeSaveFile(): () => File | undefined {
  const { t, i18n } = useTranslation(['keep', 'pages']);
  const { keeper, chosen, today } = useAnswers();
  const locale = localeFor(i18n.resolvedLanguage);
  const words = useWordsOfParts();

  function parts(work: Work) {
    // A page may break before all words have come.
    if (!hasWords(...wordsOfParts)) return plainParts(work, words.all);
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
        t('keep:file.page.saved', { date: dateOrAsItIs(today, locale) }),
        t('keep:file.page.back'),
        t('keep:file.page.private'),
      ],
    };
    const text = saveFile(work, page, parts(work));
    return new File([text], saveFileName(today), { type: 'text/html;charset=utf-8' });
  };
}
