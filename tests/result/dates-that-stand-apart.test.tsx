import { screen, within } from '@testing-library/react';
import { t } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DeadlineId } from '../../src/domain/deadlines';
import { paths } from '../../src/paths';
import { loadWords, openLetter, openResult } from './open';

beforeAll(loadWords);

const item = (id: DeadlineId) =>
  screen.getByRole('heading', { level: 4, name: t(`deadlines:names.${id}`) }).closest('li')!;

describe('a year that runs short', () => {
  test('tells a mother in its tenth month to send now, and not to wait before she goes to the Ombudsman', async () => {
    await openResult({ firstHappened: '2026-01-20', lastHappened: 'sameDay' });
    for (const id of ['complainFirst', 'ombudsman'] as const) {
      expect(within(item(id)).getByText(t('result:standing.own.soon'))).toBeInTheDocument();
      expect(within(item(id)).getByText(t(`deadlines:ifSoon.${id}`))).toBeInTheDocument();
    }
  });

  test('says no such thing in its sixth month', async () => {
    await openResult({ firstHappened: '2026-06-01' });
    expect(within(item('complainFirst')).getByText(t('result:standing.own.ahead'))).toBeInTheDocument();
    expect(within(item('complainFirst')).queryByText(t('deadlines:ifSoon.complainFirst'))).toBeNull();
  });
});

describe('a count that only some councils use', () => {
  const waiting = {
    soFar: 'askedInvestigation',
    complainedHow: 'inWriting',
    askedInvestigationOn: '2026-08-03',
    recordMadeOn: '2026-08-24',
  } as const;

  test('is grey beside the law’s own, and says that the law does not count so', async () => {
    await openResult(waiting, '2026-09-01');
    const grey = item('stage2FromStatement');
    expect(grey).toHaveClass('deadline-councilsCount');
    expect(within(grey).getByText(t('result:dates.councilsCount'))).toBeInTheDocument();
    expect(item('stage2')).not.toHaveClass('deadline-councilsCount');
    expect(within(item('stage2')).queryByText(t('result:dates.councilsCount'))).toBeNull();
  });

  test('calls nobody overdue, even when its day is long past', async () => {
    await openResult(waiting, '2027-03-01');
    expect(within(item('stage2')).getByText(t('result:standing.theirs.passed'))).toBeInTheDocument();
    const grey = within(item('stage2FromStatement'));
    expect(grey.getByText(t('result:standing.councilsCount.passed'))).toBeInTheDocument();
    expect(grey.queryByText(t('result:standing.theirs.passed'))).toBeNull();
  });
});

test('the letter leads to the plan of all dates, and to the papers that go with it', async () => {
  await openLetter({});
  const leads = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(leads).toContain(paths.papers);
  expect(leads).toContain(paths.plan);
});

test('the result leads to the plan of all dates', async () => {
  await openResult({});
  expect(screen.getByRole('link', { name: t('plan:link') })).toHaveAttribute('href', paths.plan);
});
