import { useEffect, useState } from 'react';
import type { Case } from '../domain/case';
import { councilNameOn } from '../domain/councils/name-on';
import { composeLetter } from '../domain/letters/compose-letter';
import type { LetterDocument } from '../domain/letters/letter-document';
import type { Say } from '../domain/letters/say';
import type { LetterId } from '../domain/routes';
import { letterWords } from '../i18n';

type Words = Awaited<ReturnType<typeof letterWords>>;

/** A letter, or how far its English words are on their way; after a failure, what to do to try again. */
export type Written =
  | { readonly state: 'written'; readonly letter: LetterDocument }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Takes a letter and the facts; gives the letter written with the English words, whatever the screen's language. */
export function useLetter(id: LetterId | undefined, facts: Case): Written {
  // In an object, because React would take a bare function for a change to make.
  const [loaded, setLoaded] = useState<{ words: Words } | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isWanted = true;
    letterWords().then(
      (words) => isWanted && setLoaded({ words }),
      () => isWanted && setLoaded('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  if (loaded === 'failed') return { state: 'failed', retry: () => setAttempt(attempt + 1) };
  if (id === undefined || loaded === 'loading') return { state: 'loading' };
  const say: Say = (key, gaps) => loaded.words(key, { ...gaps });
  const councilName = councilNameOn(facts.council, facts.today) ?? say('common.theCouncil');
  return { state: 'written', letter: composeLetter(id, facts, { say, councilName }) };
}
