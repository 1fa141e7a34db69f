import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../domain/letters/letter-document';
import { CopyLetter } from './CopyLetter';
import { DownloadState } from './DownloadState';
import { Section } from './Section';
import { useDownload } from './useDownload';

/** Takes a letter; offers it as a PDF, as text and on paper. If one way fails, the others are still there. */
export function LetterTools({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation(['result', 'pages']);
  const { download, start } = useDownload(letter);
  const isWorking = download.state === 'working';
  return (
    <Section title={t('result:letter.tools')} className="letter-tools">
      <div className="tool-buttons">
        <button
          type="button"
          className="button"
          aria-disabled={isWorking}
          onClick={isWorking ? undefined : start}
        >
          {t('result:letter.download')}
        </button>
        <CopyLetter letter={letter} />
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {t('result:letter.print')}
        </button>
      </div>
      <DownloadState download={download} />
      <p className="quiet">{t('result:letter.downloadsStay', { leave: t('pages:leave') })}</p>
    </Section>
  );
}
