import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { checkLetter, type Found } from '../../check-letter/check-letter';
import { shortened } from '../../check-letter/shorten';
import type { LetterDocument } from '../../domain/letters/letter-document';
import '../../styles/check-letter.css';
import { Section } from '../Section';
import { AddressNote, addressKey } from './AddressNote';
import { FoundItem } from './FoundItem';
import { keyOf } from './session';
import { useFieldOnLeaving } from './useFieldOnLeaving';
import { useKept } from './useKept';
import { useShorten } from './useShorten';

/** So many are shown at once: a list without an end helps nobody. */
const atOnce = 10;

const rowId = (index: number) => `check-${index}`;
const countId = 'check-count';

/** Takes a letter; shows what the person may not want to send, and leaves every decision to them. Stops nobody. */
export function CheckLetter({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation('check');
  const { facts } = useAnswers().walk;
  const all = useMemo(() => checkLetter(letter, facts), [letter, facts]);
  const { kept, keep, askAgain } = useKept();
  const { done, shorten, putBack } = useShorten();
  const toField = useFieldOnLeaving();
  const [said, setSaid] = useState('');
  const [most, setMost] = useState(atOnce);
  const open = all.filter((found) => !kept.has(keyOf(found)));

  /** What was decided on goes away: the focus goes to what takes its place. */
  function moveOn(index: number, words: string) {
    const next = [rowId(index + 1), rowId(index - 1), countId].map((id) => document.getElementById(id));
    next.find((element) => element !== null)?.focus();
    setSaid(words);
  }
  function onKeep(found: Found, index: number) {
    moveOn(index, t('kept', { words: found.words }));
    keep(keyOf(found));
  }
  function onShorten(found: Found, index: number) {
    moveOn(index, t('shortened', { words: found.words, short: shortened(found.kind, found.words) }));
    shorten(found);
  }
  function onAgain(words: string, again: () => void) {
    document.getElementById(countId)?.focus();
    setSaid(words);
    again();
  }

  return (
    <Section title={t('title')} className="check-letter">
      <p>{t('intro')}</p>
      <p>{t('mayMiss')}</p>
      <AddressNote
        isKept={kept.has(addressKey)}
        onKeep={() => onAgain(t('address.kept'), () => keep(addressKey))}
      />
      <p className="check-count" id={countId} tabIndex={-1}>
        {open.length === 0 ? t('none') : t('count', { count: open.length })}
      </p>
      <div className="check-said">
        <p role="status" translate="no">
          {said}
        </p>
        {done && (
          <button
            className="button button-quiet"
            type="button"
            onClick={() => onAgain(t('isBack', { words: done.words }), putBack)}
          >
            {t('putBack', { words: done.words })}
          </button>
        )}
      </div>
      {open.length > 0 && (
        <ul className="check-list">
          {open.slice(0, most).map((found, index) => (
            <FoundItem
              key={keyOf(found)}
              id={rowId(index)}
              found={found}
              onKeep={() => onKeep(found, index)}
              onChange={() => toField(found)}
              onShorten={() => onShorten(found, index)}
            />
          ))}
        </ul>
      )}
      {open.length > most && (
        <button className="button button-quiet" type="button" onClick={() => setMost(most + atOnce)}>
          {t('more', { count: open.length - most })}
        </button>
      )}
      {kept.size > 0 && (
        <button
          className="button button-quiet"
          type="button"
          onClick={() => onAgain(t('again.done'), askAgain)}
        >
          {t('again.button')}
        </button>
      )}
    </Section>
  );
}
