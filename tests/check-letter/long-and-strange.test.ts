import { describe, expect, test } from 'vitest';
import { spotsIn } from '../../src/check-letter/check-letter';
import { professionalsIn } from '../../src/check-letter/names';
import { quotedIn } from '../../src/check-letter/quoted';
import { initialsOf, replaceAt, shortSchool } from '../../src/check-letter/shorten';
import type { Known } from '../../src/check-letter/spot';

const nothingKnown: Known = { contact: '', names: '', professionals: new Set(), court: ['sue'] };
const found = (text: string) => [...spotsIn(text, nothingKnown), ...professionalsIn(text)];

/** A hundred thousand characters take some tens of milliseconds; a pattern that goes wrong takes minutes. */
const longestWait = 4000;

describe('a hundred thousand characters are looked through at once, whatever stands in them', () => {
  test.each([
    ['one word', 'a'],
    ['one word in capitals', 'A'],
    ['names', 'John Smith '],
    ['names in a row', 'Adamu Bello'],
    ['digits', '0'],
    ['digits with blanks', '07 '],
    ['blanks', ' '],
    ['line ends', '\n'],
    ['quotation marks left open', '“'],
    ['straight quotation marks', '"a '],
    ['the beginning of an e-mail address', 'a.'],
    ['e-mail addresses without an end', 'a@'],
    ['threats that never come', 'I will '],
    ['schools that never come', 'Oak of the '],
    ['roles', 'the social worker, '],
    ['births without a date', 'born on '],
    ['streets that never come', '12 Oak '],
    ['statements', 'statement to the '],
    ['half characters', '\ud83d'],
    ['emoji', '👨‍👩‍👧'],
    ['marks', '\u0301'],
    ['Arabic', 'ذهب إلى '],
  ])('%s', (_, piece) => {
    const start = performance.now();
    found(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - start).toBeLessThan(longestWait);
  });
});

describe('strange texts', () => {
  test.each([
    '',
    ' ',
    '\u0000',
    '\ud800 John Smith \udfff',
    '\u202eJohn Smith\u202c',
    'ذهب John Smith إلى',
    '👩‍🦰John Smith🧑',
  ])('%j changes nobody’s name', (text) => {
    const names = spotsIn(text, nothingKnown).map(({ words }) => words);
    expect(names).toEqual(text.includes('John') ? ['John Smith'] : []);
  });
  test('every place is that of the words', () => {
    const text = `👩‍🦰 DOB 3/5/2018, Eva O’Hara-Lee’s ${'x'.repeat(5000)} 07700 900123 “idiot” Oak Primary School`;
    const spots = spotsIn(text, nothingKnown);
    expect(spots.map(({ kind }) => kind).toSorted()).toEqual([
      'birthDate',
      'insult',
      'name',
      'phone',
      'school',
    ]);
    for (const { at, words } of spots) expect(text.slice(at, at + words.length)).toBe(words);
  });
  test('a quotation mark left open does not swallow the letter', () => {
    expect(quotedIn(`“${'a '.repeat(400)} idiot ”`)(801)).toBe(false);
  });
});

describe('shortening', () => {
  test.each([
    ['John Smith', 'J.S.'],
    ['mary-ann O’Hara', 'M.-A.O.'],
    ['John P. Smith', 'J.P.S.'],
    ['Élodie Šimić', 'É.Š.'],
    ['Ludwig van Beek', 'L.V.B.'],
  ])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
  test.each([
    ['Oakfield Primary School', 'O. Primary School'],
    ['St Mary’s Catholic Primary School', 'S.M. Catholic Primary School'],
    ['Weston Park Academy', 'W.P. Academy'],
  ])('%s is %s', (school, short) => expect(shortSchool(school)).toBe(short));
  test('every other character stays, in every place, and no full stop is doubled', () => {
    const text = '  John Smith’s\r\n\tcar 👍 – “John Smith”. John Smith.';
    const places = [...text.matchAll(/John Smith/g)].map(({ index }) => index);
    expect(replaceAt(text, places, 'John Smith', 'J.S.')).toBe('  J.S.’s\r\n\tcar 👍 – “J.S.”. J.S.');
  });
  test('words that have moved since are left alone', () =>
    expect(replaceAt('Ann Lee came', [4], 'Ann Lee', 'A.L.')).toBe('Ann Lee came'));
});
