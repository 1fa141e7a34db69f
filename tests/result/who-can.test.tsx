import { screen, within } from '@testing-library/react';
import { t } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, openResult } from './open';

beforeAll(loadWords);

const region = () => screen.queryByRole('region', { name: t('result:scope.whoCan') });

test('a mother who wants a worker stopped and a court report changed reads who can do that', async () => {
  await openResult({ wants: ['apology', 'discipline', 'courtChange'] });
  const said = within(region()!)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(said).toEqual([
    'A worker disciplined or stopped from working: Raise a concern about a social worker',
    'A court’s decision or a court report changed: Raise it in the court case',
  ]);
});

test('a father who wants only what a complaint can give reads nothing about others', async () => {
  await openResult({ wants: ['apology', 'payment'] });
  expect(region()).toBeNull();
});
