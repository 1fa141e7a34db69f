import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../domain/letters/letter-document';
import { unholdablePlaces } from '../letter-forms/holdable';
import { unprintable } from '../letter-forms/printable';

/** Takes a letter; says gently what should be looked at again before it is sent. */
export function LetterWarnings({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation(['result', 'forms']);
  const missing = unprintable(letter);
  const hidden = unholdablePlaces(letter);
  return (
    <>
      {missing.length > 0 && (
        <section className="caution" aria-labelledby="unprintable">
          <h2 id="unprintable">{t('result:letter.unprintable.title')}</h2>
          <p>{t('result:letter.unprintable.intro')}</p>
          <Quoted words={missing} />
          <p>{t('forms:inPdf.do')}</p>
        </section>
      )}
      {hidden.length > 0 && (
        <section className="caution" aria-labelledby="unholdable">
          <h2 id="unholdable">{t('forms:hidden.title')}</h2>
          <p>{t('forms:hidden.intro')}</p>
          <Quoted words={hidden} />
          <p>{t('forms:hidden.do')}</p>
        </section>
      )}
    </>
  );
}

function Quoted({ words }: { readonly words: readonly string[] }) {
  return (
    <ul className="quoted" translate="no">
      {words.map((word) => (
        <li key={word}>
          <q>{word}</q>
        </li>
      ))}
    </ul>
  );
}
