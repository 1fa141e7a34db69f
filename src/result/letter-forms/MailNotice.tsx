import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../../domain/letters/letter-document';
import { letterText } from '../../letter-forms/letter-text';
import { mailLink } from '../../letter-forms/mail';
import { CopyState } from './CopyState';
import { useCopy } from './useCopy';

/**
 * Takes a letter; says who gets to see the words and who sends them, then links to the mail app. A letter too long
 * for a link is copied first. The link opens beside the page: some browsers would take it for leaving the page.
 */
export function MailNotice({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation(['result', 'forms']);
  const { href, to, holdsLetter } = mailLink(letter);
  const text = letterText(letter);
  const { copied, copy } = useCopy(text);
  return (
    <div className="mail-notice">
      <ul>
        <li>{t('forms:mail.opens')}</li>
        <li>{t('forms:mail.seenBy')}</li>
        <li>{t('forms:mail.youSend')}</li>
        <li>{t('forms:mail.attach')}</li>
      </ul>
      {to === undefined ? (
        <p>{t('forms:mail.noAddress')}</p>
      ) : (
        <p>
          <span>{t('forms:mail.address')}</span>{' '}
          <strong translate="no" dir="ltr">
            {to}
          </strong>
        </p>
      )}
      <p>{t(holdsLetter ? 'forms:mail.wordsInside' : 'forms:mail.tooLong')}</p>
      <p className="tool-buttons">
        {!holdsLetter && (
          <button type="button" className="button" onClick={copy}>
            {t('forms:mail.copyFirst')}
          </button>
        )}
        <a
          className={holdsLetter ? 'button' : 'button button-quiet'}
          href={href}
          target="_blank"
          rel="noreferrer"
        >
          {t('forms:mail.open')}
        </a>
      </p>
      {!holdsLetter && <CopyState copied={copied} text={text} />}
      <p className="quiet">{t('forms:mail.noApp')}</p>
    </div>
  );
}
