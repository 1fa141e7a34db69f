/** Chance that can be had again: the same seed gives the same journey. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly number: (least: number, most: number) => number;
  /** Whether something happens that happens so many times in a hundred. */
  readonly happens: (inHundred: number) => boolean;
  /** One of a list, or undefined where there is none. */
  readonly oneOf: <T>(list: readonly T[]) => T | undefined;
}

/** Takes a seed; gives its chance. */
export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const number = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    number,
    happens: (inHundred) => number(1, 100) <= inHundred,
    oneOf: (list) => (list.length === 0 ? undefined : list[number(0, list.length - 1)]),
  };
}
