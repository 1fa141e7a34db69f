import { expect, test } from 'vitest';
import { readDate } from '../../src/components/read-date';
import { typedDate } from '../../src/components/typed-date';

const english = 'en-GB';
const day = (text: string, month: string, year: string) => ({ known: 'day', day: text, month, year });

test.each([
  ['6', '5', '2026'],
  ['06', '05', '26'],
  [' 6. ', 'May', '’26'],
  ['6th', 'MAY.', ' 2026 '],
  ['٦', '٥', '٢٠٢٦'],
  ['৬', '৫', '২০২৬'],
])('"%s" "%s" "%s" is 6 May 2026', (...parts) => {
  expect(readDate(day(...parts), english)).toBe('2026-05-06');
});

test.each([
  ['en-GB', 'sept', '09'],
  ['en-GB', 'Febr', '02'],
  ['en-GB', 'mar', '03'],
  ['pl', 'maja', '05'],
  ['pl', 'maj', '05'],
  ['pl', 'październik', '10'],
  ['pl', 'May', '05'],
  ['ro', 'august', '08'],
  ['ar', 'مايو', '05'],
])('in %s, "%s" is month %s', (locale, month, number) => {
  expect(readDate(day('1', month, '2025'), locale)).toBe(`2025-${number}-01`);
});

test.each([
  ['no such day', day('31', '2', '2026')],
  ['29 February in a common year', day('29', 'feb', '2026')],
  ['no month 13', day('1', '13', '2026')],
  ['a name that fits two months', day('1', 'ju', '2026')],
  ['a year of three digits', day('1', '1', '202')],
  ['an empty day', day('', '1', '2026')],
  ['a month without a year', { known: 'month', day: '', month: '5', year: '' }],
])('%s is no date', (_, typed) => {
  expect(readDate(typed, english)).toBe('');
});

test('years of two digits are of this century up to 79', () => {
  expect(readDate(day('1', '1', '79'), english)).toBe('2079-01-01');
  expect(readDate(day('1', '1', '80'), english)).toBe('1980-01-01');
});

test('with only the month known, the day is left out even if it was typed', () => {
  expect(readDate({ known: 'month', day: '6', month: 'may', year: '26' }, english)).toBe('2026-05');
});

test.each(['2026-05-06', '2026-05', 'notSure', 'stillHappening'])(
  '%s stands in the boxes as it was kept',
  (kept) => {
    expect(readDate(typedDate(kept), english)).toBe(kept);
  },
);

test('an unanswered date starts with empty boxes for the day', () => {
  expect(typedDate()).toEqual({ known: 'day', day: '', month: '', year: '' });
});
