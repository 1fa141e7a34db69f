import { screen, within } from '@testing-library/react';
import { t } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, openResult } from './open';

beforeAll(loadWords);

const region = () => screen.queryByRole('region', { name: t('result:split.title') });
const matter = (number: number, about: 'childInNeed' | 'records' | 'school' | 'staffConduct') => {
  const name = t('result:split.part', { number, subject: t(`questions:subjects.options.${about}`) });
  return screen.getByRole('heading', { level: 4, name }).closest('li')!;
};
const lines = (item: HTMLElement) =>
  [...item.querySelectorAll('p')].map((line) => line.textContent.replaceAll(/\p{L}+day /gu, ''));

/** A father who learned late of a plan that failed, and who also has wrong records and a school to complain of. */
const father = {
  subjects: ['childInNeed', 'records', 'school'],
  eachHappened: [
    { about: 'childInNeed', when: '2025-12-01' },
    { about: 'records', when: '2026-06-01' },
    { about: 'school', when: '2026-05-01' },
  ],
  firstKnew: '2026-02-10',
} as const;

test('a father sees for each thing who deals with it, and both of its years', async () => {
  await openResult(father);
  expect(lines(matter(1, 'childInNeed'))).toEqual([
    t('result:split.councilYear', { date: '30 November 2026' }),
    t('result:split.ombudsmanYear', { date: '9 February 2027' }),
  ]);
  expect(lines(matter(2, 'records'))).toEqual([
    t('result:split.both', { route: t('routes:correctRecords.name') }),
    t('result:split.councilYear', { date: '31 May 2027' }),
    t('result:split.ombudsmanYear', { date: '31 May 2027' }),
  ]);
  expect(lines(matter(3, 'school'))).toEqual([t('result:split.goesTo', { route: t('routes:school.name') })]);
});

test('what goes another way stands apart from what the letter takes', async () => {
  await openResult(father);
  const own = screen.getByRole('heading', { level: 3, name: t('result:split.thisLetter') }).parentElement!;
  const others = screen.getByRole('heading', { level: 3, name: t('result:split.otherWays') }).parentElement!;
  expect([matter(1, 'childInNeed'), matter(2, 'records')].every((item) => own.contains(item))).toBe(true);
  expect(others.contains(matter(3, 'school'))).toBe(true);
  expect(own.contains(matter(3, 'school'))).toBe(false);
});

test('a year that may be over is no reason to give up, and one nobody can count is said to be so', async () => {
  await openResult({
    subjects: ['childInNeed', 'staffConduct'],
    eachHappened: [
      { about: 'childInNeed', when: '2024-03-01' },
      { about: 'staffConduct', when: 'notSure' },
    ],
  });
  expect(lines(matter(1, 'childInNeed'))).toEqual([
    t('result:split.councilYearOver'),
    t('result:split.ombudsmanYearOver'),
  ]);
  expect(lines(matter(2, 'staffConduct'))).toEqual([
    t('result:split.both', { route: t('routes:socialWorkEngland.name') }),
    t('result:split.councilYearNotKnown'),
    t('result:split.ombudsmanYearNotKnown'),
  ]);
});

test('whoever has complained already is shown the Ombudsman’s year alone', async () => {
  await openResult({ ...father, soFar: 'complained', complainedOn: '2026-11-16' });
  expect(lines(matter(1, 'childInNeed'))).toEqual([
    t('result:split.ombudsmanYear', { date: '9 February 2027' }),
  ]);
});

test('whoever named one thing is not shown a list of one', async () => {
  await openResult({ subjects: ['childInNeed'] });
  expect(region()).toBeNull();
});

test('a person is told to have it in writing who deals with which point', async () => {
  await openResult(father);
  expect(within(region()!).getByText(t('result:split.askCouncil'))).toBeInTheDocument();
});
