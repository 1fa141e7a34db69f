import type { Work } from '../../src/keep/work/work';
import { seeds } from '../seeds';

export const seed = seeds[0]!;
export const today = '2026-11-23';

/** The work of a parent who has answered everything for a letter, with one page half typed. */
export const wholeWork: Work = {
  version: 2,
  savedOn: today,
  answers: seed.answers,
  drafts: {
    whyLate: {
      words: 'I was ill in March, and',
      ticks: [],
      date: { known: 'day', day: '', month: '', year: '' },
      points: [],
      dates: [],
      findings: [],
    },
  },
  letter: 'challengeRefusal',
  aside: [],
};

/** Anything, as it comes out of JSON. */
export const fromJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
