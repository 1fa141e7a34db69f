import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { t } from 'i18next';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/questions';
import { pathOf } from '../../src/paths';
import { loadWords, openResult } from './open';

beforeAll(loadWords);
afterEach(cleanup);

const part = (name: string) => within(screen.getByRole('region', { name }));
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const buttons = (name: string) => screen.queryAllByRole('button', { name });

/** A father refused an investigation in writing, who also wants money and was hurt. */
const refused: Answers = {
  subjects: ['childInNeed', 'staffConduct', 'records', 'education'],
  soFar: 'askedInvestigation',
  refusal: 'inWriting',
  refusalReasons: ['professionalStandards', 'insurer'],
  refusedOn: '2026-11-02',
  wants: ['apology', 'compensation'],
  harm: ['injury'],
};

describe('a first complaint', () => {
  test('says what to do, by which careful day, and offers its letter', async () => {
    await openResult({});
    expect(heading()).toBe(t('routes:statutoryStage1.name'));
    // The last thing that happened has a year of its own; the earlier day is the one not to miss.
    expect(part(t('result:keyDate.title')).getByText(/31 May 2027/)).toBeTruthy();
    expect(part(t('result:next.title')).getAllByRole('listitem').length).toBeGreaterThan(1);
    expect(buttons(t('result:next.makeLetter'))).toHaveLength(1);
  });

  test('gives each reason with the answer behind it, a way to change it, and its source', async () => {
    await openResult({});
    const why = part(t('result:why.title'));
    expect(why.getByText(t('rules:notYetComplained'))).toBeTruthy();
    expect(why.getByText(t('questions:soFar.options.notComplained'))).toBeTruthy();
    const change = why.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(change).toContain(pathOf('soFar'));
    const law = why.getAllByRole('link').find((link) => link.getAttribute('target') === '_blank');
    expect(law?.getAttribute('rel')).toBe('noreferrer');
  });

  test('shows the normal and the longest day of the answer, if the council gets the letter today', async () => {
    await openResult({});
    const dates = part(t('result:dates.title'));
    expect(dates.getByText(/ 7 December 2026/)).toBeTruthy();
    expect(dates.getByText(/ 21 December 2026/)).toBeTruthy();
  });
});

describe('a refusal with much beside it', () => {
  test('shows three warnings and folds the rest', async () => {
    await openResult(refused);
    const cautions = screen.getByRole('region', { name: t('result:cautions.title') });
    const open = cautions.querySelectorAll(':scope > .caution');
    expect(open).toHaveLength(3);
    expect(cautions.querySelectorAll('.caution').length).toBeGreaterThan(3);
  });

  test('offers the letters of the routes that may run beside it', async () => {
    await openResult(refused);
    for (const route of ['challengeRefusal', 'socialWorkEngland', 'insurer'] as const) {
      const name = t(`routes:${route}.name`);
      expect(screen.getByRole('heading', { name, level: 3 })).toBeTruthy();
      const hidden = t('result:next.makeThisLetterHidden', { name });
      expect(buttons(t('result:next.makeThisLetter') + hidden)).toHaveLength(1);
    }
  });

  test('keeps the court clocks apart, the earliest first, and never promises a last day', async () => {
    await openResult(refused);
    const clocks = [...document.querySelectorAll('.court-clocks h4')].map((name) => name.textContent);
    // The last two have no day: nobody knows when the child was born.
    expect(clocks).toEqual([
      t('deadlines:names.judicialReview'),
      t('deadlines:names.humanRights'),
      t('deadlines:names.injury'),
      t('deadlines:names.otherLoss'),
      t('deadlines:names.childInjury'),
      t('deadlines:names.childOtherLoss'),
    ]);
    expect(part(t('result:keyDate.title')).getByText(t('result:dates.court'))).toBeTruthy();
  });
});

describe('dates that are not known to the day', () => {
  test('a month gives two days, not an invented one', async () => {
    await openResult({ soFar: 'complained', complainedOn: '2026-11' });
    const dates = part(t('result:dates.title'));
    expect(dates.getByText(/13 November 2026.* 7 December 2026/)).toBeTruthy();
    expect(dates.getByText(t('result:dates.range'))).toBeTruthy();
  });

  test('an unknown day gives none, and a way to add it', async () => {
    await openResult({ soFar: 'complained', complainedOn: 'notSure' });
    const dates = part(t('result:dates.title'));
    const add = dates.getAllByRole('link', { name: new RegExp(t('result:dates.tellUs')) });
    expect(add.map((link) => link.getAttribute('href'))).toContain(pathOf('complainedOn'));
  });
});

test('every bank holiday that was left out is named with its day', async () => {
  await openResult({ soFar: 'complained', complainedOn: '2026-12-14' }, '2026-12-16');
  const dates = part(t('result:dates.title'));
  expect(
    dates.getAllByText(new RegExp(`^${t('deadlines:skipped.christmas')}.*25 December 2026`)),
  ).not.toHaveLength(0);
  expect(
    dates.getAllByText(new RegExp(`^${t('deadlines:skipped.boxing')}.*28 December 2026`)),
  ).not.toHaveLength(0);
});

test('nobody is told to be too late for a day that only keeps things moving', async () => {
  await openResult({ soFar: 'answered', answeredOn: '2026-08-03' });
  const name = t('deadlines:names.askStage2');
  const items = [...document.querySelectorAll('.deadline')];
  const text = items.find((item) => item.querySelector('h4')?.textContent === name)?.textContent;
  expect(text).toContain(t('result:standing.recommended.passed'));
  expect(text).not.toContain(t('result:standing.own.passed'));
});

describe('danger now', () => {
  test('gives 999 first, as a link to call', async () => {
    await openResult({ dangerNow: 'yes' });
    const calls = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('tel:'));
    expect(calls[0]?.getAttribute('href')).toBe('tel:999');
  });

  test('lets a person whose danger is reported go on', async () => {
    const user = await openResult({ dangerNow: 'yes' });
    await user.click(screen.getByRole('button', { name: t('result:exit.wayOn') }));
    expect(
      await screen.findByRole('heading', { level: 1, name: t('routes:statutoryStage1.name') }),
    ).toBeTruthy();
  });
});

test('printing opens what is folded, and folds it again', async () => {
  await openResult({});
  const closed = () => document.querySelectorAll('details:not([open])');
  // The hard words come last.
  await waitFor(() => expect(document.querySelector('.hard-words')).not.toBeNull());
  const folded = [...closed()];
  expect(folded).not.toHaveLength(0);
  window.dispatchEvent(new Event('beforeprint'));
  expect(closed()).toHaveLength(0);
  window.dispatchEvent(new Event('afterprint'));
  expect([...closed()]).toEqual(folded);
});
