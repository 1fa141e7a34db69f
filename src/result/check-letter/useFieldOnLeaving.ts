import { useEffect } from 'react';
import type { Found } from '../../check-letter/check-letter';
import { useAnswers } from '../../answers';
import type { Drafts } from '../../drafts';
import { pathOf } from '../../paths';
import { keepSession, sessionOf, type Wish } from './session';

/** The id of the field in which the words were typed, on the page of their question. */
const fieldOf = ({ question, point }: Found['place']): string =>
  point === undefined ? 'words' : `${question}.${point.index}.${point.part}`;

function focusOn({ path, field, at, words }: Wish): void {
  const box = document.getElementById(field);
  const isThere = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  if (!isThere || window.location.pathname !== path) return;
  box.focus();
  // What was typed since and not kept may have moved the words.
  const from = box.value.startsWith(words, at) ? at : box.value.indexOf(words);
  if (from !== -1) box.setSelectionRange(from, from + words.length);
}

function takeWish(drafts: Drafts): Wish | undefined {
  const { wish, kept } = sessionOf(drafts);
  keepSession(drafts, { kept });
  return wish;
}

/**
 * Gives what to do when somebody follows a link to change words: on the page that comes, the focus goes to their
 * field, and the words are selected. The page puts it on its heading first, as every page does.
 */
export function useFieldOnLeaving(): (found: Found) => void {
  const { drafts } = useAnswers();
  useEffect(
    () => () => {
      const wish = takeWish(drafts);
      if (wish) setTimeout(() => focusOn(wish));
    },
    [drafts],
  );
  return ({ place, at, words }) =>
    keepSession(drafts, {
      ...sessionOf(drafts),
      wish: { path: pathOf(place.question), field: fieldOf(place), at: at[0] ?? 0, words },
    });
}
