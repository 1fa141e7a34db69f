import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../domain/letters/letter-document';
import { AddressLines } from './AddressLines';
import { LetterBlock } from './LetterBlock';

/** Takes a letter; shows it as it will be read, always English and never machine-translated, with links to change it. */
export function LetterSheet({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation('result');
  const { from, to, date, dateLine, subject, references, greeting, blocks, closing, signature } = letter;
  return (
    <article className="sheet" aria-label={t('letter.sheet')} lang="en-GB" dir="ltr" translate="no">
      <AddressLines lines={from} className="sheet-from" />
      <AddressLines lines={to} className="sheet-to" />
      <p>
        <time dateTime={date}>{dateLine}</time>
      </p>
      <h2 className="sheet-subject">{subject}</h2>
      {references.map((reference) => (
        <p key={reference} className="sheet-reference">
          {reference}
        </p>
      ))}
      <p>{greeting}</p>
      {blocks.map((block, index) => (
        <LetterBlock key={index} block={block} />
      ))}
      <p className="sheet-closing">{closing}</p>
      <p className="sheet-signature">{signature}</p>
    </article>
  );
}
