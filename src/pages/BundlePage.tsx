import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { AddPapers } from '../bundle/AddPapers';
import { MakeBundle } from '../bundle/MakeBundle';
import { PaperList } from '../bundle/PaperList';
import { printedWords } from '../bundle/printed-words';
import { UnusedFiles } from '../bundle/UnusedFiles';
import { useBundle } from '../bundle/useBundle';
import { usePapers } from '../bundle/usePapers';
import { dateInWords } from '../components/date-words';
import { Page } from '../components/Page';
import { useWayBack } from '../components/SideLink';
import { fallback, localeFor } from '../i18n';
import { useAskBeforeLoss } from '../may-leave';
import { useLetter } from '../result/useLetter';
import '../styles/bundle.css';

/** Where the person's papers are put into one file, behind their letter if they have made one. Open at any time. */
export function BundlePage() {
  const { t, i18n } = useTranslation('bundle');
  const { walk, today } = useAnswers();
  const hasLetter = walk.letter !== undefined && walk.next === undefined;
  const written = useLetter(hasLetter ? walk.letter : undefined, walk.facts);
  const { papers, change, add } = usePapers();
  const { bundle, make, cancel } = useBundle();
  const { list, unused } = papers;
  // A file enters the list when it has been looked at, so that hundreds do not come at once.
  const found = list.filter((paper) => paper.found);
  const isWorking = bundle.state === 'working';
  // Leaving quickly empties the page first, and then nothing may ask.
  useAskBeforeLoss(() => list.length > 0 && document.body.childElementCount > 0);

  /** What is printed is English, whatever the language of the screen. */
  const print = i18n.getFixedT(fallback, 'bundle');
  const nameAt = (number: number) => print('print.paper', { number });

  async function letterPdf() {
    if (written.state !== 'written') throw new Error('The words of the letter could not be loaded');
    const { makePdf } = await import('../pdf/make-pdf');
    return makePdf(written.letter);
  }

  function start() {
    make({
      list,
      words: printedWords(print, dateInWords(today, localeFor(fallback)) ?? today, list.length),
      fileName: `papers-${today}.pdf`,
      ...(hasLetter && { letter: letterPdf }),
    });
  }

  return (
    <Page title={t('title')} heading={t('heading')} back={useWayBack()}>
      <div className="bundle-page">
        <div>
          <p className="lead">{t('lead')}</p>
          <p>{t('private')}</p>
          <p>{t('photos')}</p>
          <p>{t(hasLetter ? 'letterFirst' : 'noLetter')}</p>
        </div>
        <AddPapers list={list} onAdd={add} isDisabled={isWorking} />
        <UnusedFiles unused={unused} onClear={() => change({ change: 'clearUnused' })} />
        <PaperList list={found} change={change} nameAt={nameAt} isDisabled={isWorking} />
        <MakeBundle list={list} bundle={bundle} onMake={start} onCancel={cancel} />
      </div>
    </Page>
  );
}
