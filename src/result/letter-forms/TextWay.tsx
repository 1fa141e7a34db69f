import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../../domain/letters/letter-document';
import { letterText } from '../../letter-forms/letter-text';
import { CopyState } from './CopyState';
import { FileProgress } from './FileProgress';
import { useCopy } from './useCopy';
import { useLetterFile } from './useLetterFile';
import { Way } from './Way';

/** Takes a letter; copies its words, and saves them as a file of text. */
export function TextWay({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation(['result', 'forms']);
  const text = letterText(letter);
  const { copied, copy } = useCopy(text);
  const file = useLetterFile(letter, 'txt');
  return (
    <Way
      use={t('forms:text.use')}
      button={(describedBy) => (
        <button type="button" className="button button-quiet" aria-describedby={describedBy} onClick={copy}>
          {t('result:letter.copy')}
        </button>
      )}
    >
      <CopyState copied={copied} text={text} />
      <p className="way-more">
        <button type="button" className="button button-quiet" onClick={file.save}>
          {t('forms:text.save')}
        </button>
      </p>
      <FileProgress
        now={file.now}
        words={{
          working: t('forms:text.working'),
          ready: t('forms:text.ready'),
          link: t('forms:text.link'),
          failed: t('forms:text.failed'),
        }}
      />
    </Way>
  );
}
