const shortestWordForgiven = 5;

/** Whether one letter added, dropped, changed or swapped with its neighbour turns one word into the other. */
function isOneEditAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const restOfOne = one.slice(start);
  const restOfOther = other.slice(start);
  const swapped = (restOfOne[1] ?? '') + (restOfOne[0] ?? '') + restOfOne.slice(2);
  return (
    restOfOne.slice(1) === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1) ||
    swapped === restOfOther
  );
}

/**
 * Whether a typed word may be a slip of the finger for a word. Words of four letters or fewer are not forgiven.
 * Takes two lower-case words; gives true or false. Never throws. Source: the product's own convention.
 */
export function mayBeMistypedFor(typed: string, word: string): boolean {
  return typed.length >= shortestWordForgiven && isOneEditAway(typed, word);
}

/**
 * Whether a typed word may be a slip of the finger for the beginning of a word.
 * Takes two lower-case words; gives true or false. Never throws. Source: the product's own convention.
 */
export function mayBeMistypedStartOf(typed: string, word: string): boolean {
  return [typed.length - 1, typed.length, typed.length + 1].some((length) =>
    mayBeMistypedFor(typed, word.slice(0, length)),
  );
}
