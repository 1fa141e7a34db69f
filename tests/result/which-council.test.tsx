import { screen, within } from '@testing-library/react';
import { t } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadWords, openResult } from './open';

beforeAll(loadWords);

const surrey = 'E10000030';
const slough = 'E06000039';
const notes = () => screen.queryByRole('region', { name: t('result:councilChange.title') });
const said = () => [...(notes()?.querySelectorAll('p') ?? [])].map((line) => line.textContent);
const successors = 'East Surrey Council and West Surrey Council';
const change = { date: 'Thursday 1 April 2027', council: 'Surrey County Council', successors };

describe('a parent in Surrey', () => {
  const east = {
    successor: 'East Surrey Council',
    districts: 'Elmbridge, Epsom and Ewell, Mole Valley, Reigate and Banstead and Tandridge',
  };
  const west = {
    successor: 'West Surrey Council',
    districts: 'Guildford, Runnymede, Spelthorne, Surrey Heath, Waverley and Woking',
  };

  test.each(['2026-11-23', '2027-03-31'] as const)(
    'is told on %s to write now, and to whom from 1 April 2027',
    async (day) => {
      await openResult({ council: surrey }, day);
      expect(said()).toEqual([
        t('result:councilChange.takesOver', change),
        t('result:councilChange.areas', east),
        t('result:councilChange.areas', west),
        t('result:councilChange.sendNow'),
        t('result:councilChange.after', change),
      ]);
    },
  );

  test('is told from 1 April 2027 that the new councils have taken over', async () => {
    await openResult({ council: surrey, firstHappened: '2027-02-01' }, '2027-04-01');
    expect(said()).toEqual([
      t('result:councilChange.tookOver', change),
      t('result:councilChange.areas', east),
      t('result:councilChange.areas', west),
    ]);
  });

  const stage1 = () =>
    screen.getByRole('heading', { level: 4, name: t('deadlines:names.stage1') }).closest('li')!;
  const then = () => within(stage1()).queryByText(t('result:councilChange.then', { successors }));

  test('whose answer is due after 31 March 2027 reads who answers then', async () => {
    await openResult({ council: surrey, soFar: 'complained', complainedOn: '2027-03-15' }, '2027-03-16');
    expect(then()).toBeInTheDocument();
  });

  test('whose answer is due before that day reads nothing of it', async () => {
    await openResult({ council: surrey, soFar: 'complained', complainedOn: '2026-11-16' });
    expect(then()).toBeNull();
  });

  test('is not told after the day what will be then', async () => {
    await openResult({ council: surrey, soFar: 'complained', complainedOn: '2027-03-29' }, '2027-04-05');
    expect(then()).toBeNull();
    expect(notes()).toBeInTheDocument();
  });
});

test('a parent in Slough is told of the trust, and to check its name on the letters', async () => {
  await openResult({ council: slough });
  expect(said()).toEqual([
    t('result:councilChange.trust', { trust: 'Slough Children First' }),
    t('result:councilChange.trustCheck'),
  ]);
});

test.each(['lookedAfter', 'leavingCare'] as const)(
  'whoever complains about %s is told to write to the council that is responsible',
  async (subject) => {
    await openResult({ subjects: [subject] });
    expect(said()).toEqual([t('result:councilChange.placed')]);
  },
);

test('where it is plain which council it is, nothing is said', async () => {
  await openResult({});
  expect(notes()).toBeNull();
});
