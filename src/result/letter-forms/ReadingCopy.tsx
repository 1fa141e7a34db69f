import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../../domain/letters/letter-document';
import type { LetterId } from '../../domain/routes';
import { partsOf } from '../../letter-forms/parts';
import { localeFor } from '../../i18n';
import { Fold } from '../Fold';
import { PartOfCopy } from './PartOfCopy';
import { useReadingCopy } from './useReadingCopy';

interface ReadingCopyProps {
  readonly route: LetterId;
  /** The letter as it will be sent. */
  readonly letter: LetterDocument;
}

/** Takes a letter; shows it in the screen's language beside the English, part by part, for reading only. Not for English. */
export function ReadingCopy({ route, letter }: ReadingCopyProps) {
  const { t, i18n } = useTranslation('forms');
  const copy = useReadingCopy(route);
  if (copy === undefined) return null;
  const language = i18n.resolvedLanguage;
  const translated = partsOf(copy);
  return (
    <Fold title={t('readingCopy.title')}>
      <p className="reading-notice">
        <strong>{t('readingCopy.doNotSend')}</strong> <span>{t('readingCopy.why')}</span>
      </p>
      <div className="reading-pair reading-heads">
        <p>{t('readingCopy.yours')}</p>
        <p>{t('readingCopy.english')}</p>
      </div>
      {partsOf(letter).map((part, at) => (
        <div key={at} className="reading-pair">
          <div lang={localeFor(language)} dir={i18n.dir(language)}>
            <PartOfCopy part={translated[at] ?? part} same={part} />
          </div>
          <div className="reading-english" lang="en-GB" dir="ltr" translate="no">
            <PartOfCopy part={part} same={part} />
          </div>
        </div>
      ))}
    </Fold>
  );
}
