import type { Found } from '../../check-letter/check-letter';
import { shortened } from '../../check-letter/shorten';
import type { Typed } from '../../drafts';

/** Takes what is typed on a question’s page and not kept yet; gives the same with the shorter words wherever they stand. */
export function rewordedDraft(draft: Typed, { kind, words, place: { point } }: Found): Typed {
  const shorter = shortened(kind, words);
  if (point === undefined) return { ...draft, words: draft.words.replaceAll(words, shorter) };
  return {
    ...draft,
    points: draft.points.map((one, index) =>
      index === point.index
        ? { ...one, [point.part]: (one[point.part] ?? '').replaceAll(words, shorter) }
        : one,
    ),
  };
}
