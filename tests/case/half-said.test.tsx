import { act, screen, waitFor } from '@testing-library/react';
import i18next, { t } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { stepIds } from '../../src/case/half-said';
import { emptyPoint } from '../../src/components/typed';
import { questionIds, paths } from '../../src/paths';
import { tabKey } from '../../src/keep/tab';
import { somebodyWho } from '../case-of';
import { loadWords, openFor, reload } from './open-case';

beforeAll(loadWords);

type Opened = ReturnType<typeof openFor>;

const point = (whatHappened: string) => ({ ...emptyPoint, whatHappened });
const waiting = somebodyWho({
  soFar: 'complained',
  complainedOn: '2026-10-05',
  points: [point('The meetings were called off.'), point('Nobody came.')],
});
const words = (key: string) => i18next.t(`case:${key}` as 'case:title');
const takeOnTitle = () => words('takeOn.title');
const when = `${paths.reply}/when`;
const nextLetter = `${paths.reply}/next-letter`;
const reply = { came: 'answer', points: [] } as const;
const gone = (finding: 'notUpheld' | 'upheld', of: string) =>
  ({ of, finding, promised: false, promise: '', done: '' }) as const;
const goneThrough = {
  came: 'answer',
  on: 'notSure',
  points: waiting.points!.map(({ whatHappened }) => gone('notUpheld', whatHappened)),
} as const;

const box = (name: 'day' | 'month' | 'year') =>
  screen.findByRole('textbox', { name: t(`pages:date.${name}`) });
const radio = (name: string) => screen.findByRole('radio', { name });
const ticks = async () => (await screen.findAllByRole('checkbox')).map((tick) => tick.matches(':checked'));
const back = async ({ press }: Opened) => press(t('pages:back'), 'link');

async function typeHalf({ user }: Opened) {
  await user.type(await box('day'), '12');
  await user.type(await box('month'), 'Oct');
}
async function halfIsThere() {
  expect(await box('day')).toHaveValue('12');
  expect(await box('month')).toHaveValue('Oct');
  expect(await box('year')).toHaveValue('');
}

test('no page about the case is mistaken for a question by what it keeps', () => {
  const questions: readonly string[] = questionIds;
  expect(stepIds.filter((step) => questions.includes(step))).toEqual([]);
});

describe('somebody half way through the day on which it came', () => {
  test('goes Back to look at what they chose, comes again, and finds what they typed', async () => {
    const opened = openFor(waiting, when, { reply });
    await typeHalf(opened);
    await back(opened);
    await opened.heading(words('came.title'));
    await opened.goOn();
    await opened.heading(words('when.title'));
    await halfIsThere();
  });
  test('finds it after the page was loaded anew', async () => {
    await typeHalf(openFor(waiting, when, { reply }));
    const { heading } = reload();
    await heading(words('when.title'));
    await halfIsThere();
  });
  test('finds it after the page told them what is wrong with it and was loaded anew', async () => {
    const opened = openFor(waiting, when, { reply });
    await typeHalf(opened);
    await opened.goOn();
    await screen.findByRole('alert');
    reload();
    await halfIsThere();
  });
  test('who knows only the month finds that choice and the month', async () => {
    const opened = openFor(waiting, when, { reply });
    await opened.press(t('pages:date.knowMonth'), 'radio');
    await opened.user.type(await box('month'), '10');
    reload();
    expect(await radio(t('pages:date.knowMonth'))).toBeChecked();
    expect(await box('month')).toHaveValue('10');
  });
  test('who changes a day that they gave before finds the change, and the day given still counts', async () => {
    const opened = openFor(waiting, when, { reply: { ...reply, on: '2026-10-12' } });
    await opened.user.type(await box('day'), '{Backspace}');
    const { journey } = reload();
    expect(await box('day')).toHaveValue('1');
    expect(await box('year')).toHaveValue('2026');
    expect(journey().reply?.on).toBe('2026-10-12');
  });
  test('finds empty boxes once something else has come, which has a day of its own', async () => {
    const opened = openFor(waiting, when, { reply });
    await typeHalf(opened);
    await back(opened);
    await opened.press(words('came.options.noInWriting'), 'radio');
    await opened.goOn();
    await opened.heading(words('when.title'));
    expect(await box('day')).toHaveValue('');
  });
});

describe('somebody who chose and did not go on', () => {
  test('finds what came still chosen, after Back and after the page was loaded anew', async () => {
    const opened = openFor(waiting, paths.reply);
    await opened.press(words('came.options.onHold'), 'radio');
    await back(opened);
    await opened.heading(words('heading'));
    await opened.press(words('what.replied'), 'link');
    expect(await radio(words('came.options.onHold'))).toBeChecked();
    reload();
    expect(await radio(words('came.options.onHold'))).toBeChecked();
  });
  test('finds what they said of the reasons for more time, after Back and after the page was loaded anew', async () => {
    const asked = somebodyWho({ soFar: 'askedInvestigation', askedInvestigationOn: '2026-10-26' });
    const notice = { came: 'moreTime', on: '2026-11-10', points: [] } as const;
    const opened = openFor(asked, `${paths.reply}/reasons`, { reply: notice });
    await opened.press(words('reasons.options.no'), 'radio');
    await back(opened);
    await opened.heading(words('when.title'));
    await opened.goOn();
    expect(await radio(words('reasons.options.no'))).toBeChecked();
    reload();
    expect(await radio(words('reasons.options.no'))).toBeChecked();
  });
});

describe('somebody who chose the points for the next letter and did not go on', () => {
  const unticked = async () => {
    const opened = openFor(waiting, nextLetter, { reply: goneThrough });
    await opened.press(i18next.t('case:takeOn.option', { number: 2 }), 'checkbox');
    return opened;
  };
  test('finds their choice after Back', async () => {
    const opened = await unticked();
    await back(opened);
    await opened.heading(words('point.title'));
    await opened.goOn();
    await opened.heading(takeOnTitle());
    expect(await ticks()).toEqual([true, false]);
  });
  test('finds their choice after the page was loaded anew, and the next letter keeps to it', async () => {
    await unticked();
    const { heading, goOn, journey } = reload();
    await heading(takeOnTitle());
    expect(await ticks()).toEqual([true, false]);
    await goOn();
    await waitFor(() =>
      expect(journey().answers.points?.map(({ leaveOut }) => leaveOut)).toEqual([false, true]),
    );
  });
  test('and then says that the other point is settled, finds that one without a tick', async () => {
    const opened = await unticked();
    await back(opened);
    await opened.heading(words('point.title'));
    await back(opened);
    await screen.findByText('The meetings were called off.');
    await opened.press(t('questions:findings.options.upheld'), 'radio');
    await opened.goOn();
    await screen.findByText('Nobody came.');
    await opened.goOn();
    await opened.heading(takeOnTitle());
    expect(await ticks()).toEqual([false, false]);
  });
});

describe('somebody half way through the day on which their letter went', () => {
  /** Goes Back, makes the chase letter and no other, and comes again to say when it went. */
  const comeForTheChaseAlone = async (opened: Opened) => {
    await back(opened);
    await opened.heading(words('heading'));
    const made = [{ route: 'chaseOverdue', madeOn: '2026-11-22' }] as const;
    act(() => opened.journey().note((kept) => ({ ...kept, made })));
    await opened.press(words('what.sent'), 'link');
    await opened.heading(words('sent.heading'));
  };
  test('finds the letter and the day, after Back and after the page was loaded anew', async () => {
    const opened = openFor(waiting, paths.letterSent);
    const chase = () => radio(t('routes:chaseOverdue.name'));
    await opened.user.click(await chase());
    await typeHalf(opened);
    await back(opened);
    await opened.heading(words('heading'));
    await opened.press(words('what.sent'), 'link');
    await halfIsThere();
    expect(await chase()).toBeChecked();
    reload();
    await halfIsThere();
    expect(await chase()).toBeChecked();
  });
  test('of the one letter there was finds it, and the day still belongs to that letter', async () => {
    const made = [{ route: 'statutoryStage2', madeOn: '2026-11-20' }] as const;
    await typeHalf(openFor(waiting, paths.letterSent, { made }));
    const { user, goOn, journey } = reload();
    await halfIsThere();
    await user.type(await box('year'), '2026');
    await goOn();
    await waitFor(() => expect(journey().made).toEqual([{ ...made[0], sentOn: '2026-10-12' }]));
    expect(journey().drafts.get('letterSent')).toBeUndefined();
  });
  test('finds empty boxes when another letter is asked about', async () => {
    const made = [{ route: 'statutoryStage2', madeOn: '2026-11-20' }] as const;
    const opened = openFor(waiting, paths.letterSent, { made });
    await typeHalf(opened);
    await comeForTheChaseAlone(opened);
    expect(await box('day')).toHaveValue('');
  });
  test('of a letter named before, with no choice left, is not told to choose one', async () => {
    const opened = openFor(waiting, paths.letterSent);
    await opened.user.click(await radio(t('routes:chaseOverdue.name')));
    await opened.press(t('pages:date.notSure'), 'radio');
    await comeForTheChaseAlone(opened);
    await opened.goOn();
    await waitFor(() => expect(opened.journey().answers.chasedOn).toBe('sometime'));
  });
});

describe('what was half said is forgotten', () => {
  test('by somebody who goes on: then their answer stands there, also after the page was loaded anew', async () => {
    const opened = openFor(waiting, when, { reply });
    await typeHalf(opened);
    await opened.user.type(await box('year'), '2026');
    await opened.goOn();
    await screen.findByText('The meetings were called off.');
    expect(opened.journey().drafts.entries()).toEqual([]);
    const again = reload();
    await screen.findByText('The meetings were called off.');
    await back(again);
    await again.heading(words('when.title'));
    expect(await box('month')).toHaveValue('10');
    expect(again.journey().drafts.entries()).toEqual([]);
  });
  test('by somebody who has finished the reply, so that the next one begins empty', async () => {
    const opened = openFor(waiting, nextLetter, { reply: goneThrough });
    await opened.press(i18next.t('case:takeOn.option', { number: 2 }), 'checkbox');
    await back(opened);
    await opened.heading(words('point.title'));
    await opened.goOn();
    await opened.heading(takeOnTitle());
    await opened.goOn();
    await screen.findByTestId('elsewhere');
    const { drafts } = opened.journey();
    expect(stepIds.filter((id) => drafts.get(id) !== undefined)).toEqual([]);
  });
  test.each([
    ['deletes everything', (opened: Opened) => opened.journey().empty({ andShared: true })],
    ['leaves quickly', (opened: Opened) => opened.journey().forget()],
  ])('by somebody who %s, from the page and from the tab', async (_, go) => {
    const opened = openFor(waiting, when, { reply });
    await typeHalf(opened);
    window.dispatchEvent(new Event('pagehide'));
    expect(sessionStorage.getItem(tabKey)).toContain('Oct');
    act(() => go(opened));
    window.dispatchEvent(new Event('pagehide'));
    expect(opened.journey().drafts.size()).toBe(0);
    expect(sessionStorage.getItem(tabKey) ?? '').not.toContain('Oct');
  });
});
