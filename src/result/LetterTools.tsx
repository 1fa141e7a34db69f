import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../domain/letters/letter-document';
import { FileWay } from './letter-forms/FileWay';
import { MailWay } from './letter-forms/MailWay';
import { PrintLetter } from './letter-forms/PrintLetter';
import { offersSharing, ShareWay } from './letter-forms/ShareWay';
import { TextWay } from './letter-forms/TextWay';
import { useLetterFile } from './letter-forms/useLetterFile';
import { useReadyPdf } from './letter-forms/useReadyPdf';
import { Section } from './Section';

/** Takes a letter; offers it in every form, the PDF first. If one way fails, the others are still there. */
export function LetterTools({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation(['result', 'pages', 'forms']);
  useReadyPdf(letter);
  const pdf = useLetterFile(letter, 'pdf');
  const word = useLetterFile(letter, 'docx');
  return (
    <Section title={t('result:letter.tools')} className="letter-tools">
      <FileWay
        isFirst
        file={pdf}
        save={t('result:letter.download')}
        use={t('forms:pdf.use')}
        words={{
          working: t('result:letter.working'),
          ready: t('result:letter.ready'),
          link: t('result:letter.readyLink'),
          failed: t('result:letter.failed'),
          orElse: t('forms:pdf.orElse'),
        }}
      />
      <h3>{t('forms:others')}</h3>
      <FileWay
        file={word}
        save={t('forms:word.save')}
        use={t('forms:word.use')}
        words={{
          working: t('forms:word.working'),
          ready: t('forms:word.ready'),
          link: t('forms:word.link'),
          failed: t('forms:word.failed'),
        }}
      />
      <TextWay letter={letter} />
      <PrintLetter />
      <MailWay letter={letter} />
      {offersSharing() && <ShareWay pdf={pdf} word={word} />}
      <p className="quiet">{t('result:letter.downloadsStay', { leave: t('pages:leave') })}</p>
    </Section>
  );
}
