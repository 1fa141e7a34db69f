import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import i18next, { t } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyPoint } from '../../src/components/typed';
import { without } from '../../src/contradictions';
import { longestText } from '../../src/domain/answer-errors';
import type { Answers, Point } from '../../src/domain/questions';
import { paths } from '../../src/paths';
import { somebodyWho } from '../case-of';
import { loadWords, openFor } from './open-case';

beforeAll(loadWords);

const point = (whatHappened: string): Point => ({
  ...emptyPoint,
  whatHappened,
});
const waiting = somebodyWho({
  soFar: 'complained',
  complainedOn: '2026-10-05',
  points: [point('The meetings were called off.'), point('Nobody came.')],
});
const words = (key: string) => i18next.t(`case:${key}` as 'case:title');
const finding = (kind: 'upheld' | 'partly' | 'notUpheld') => t(`questions:findings.options.${kind}`);
const notSure = () => t('pages:date.notSure');
const isHere = (path: string) => waitFor(() => expect(window.location.pathname).toBe(path));

describe('the case page', () => {
  test('says where a mother is, calmly that the council is late, and what she can do', async () => {
    const { heading } = openFor(waiting);
    await heading(words('heading'));
    expect(screen.getByText(words('stage.complained'))).toBeTruthy();
    expect(screen.getByText(words('now.late'))).toBeTruthy();
    expect(screen.getByText('Answer was due by Monday 19 October 2026')).toBeTruthy();
    expect(screen.getByText('or by Monday 2 November 2026 at the very latest')).toBeTruthy();
    expect(screen.getByRole('region', { name: t('plan:picture.title') })).toBeTruthy();
    const actions = within(screen.getByRole('region', { name: words('what.title') }));
    expect(actions.getAllByRole('link').map((link) => link.textContent)).toEqual(
      ['what.replied', 'what.nothing', 'what.sent', 'what.next'].map(words),
    );
  });
  test('opens weeks later, when a question is new, and leads to it', async () => {
    openFor(without(waiting, ['chasedOn']));
    const link = await screen.findByRole('link', { name: words('now.answerNew') });
    expect(link.getAttribute('href')).toBe('/chased-on');
    expect(screen.queryByRole('link', { name: words('what.next') })).toBeNull();
  });
  test('lists the letters, those that went and those that did not, and what the council promised', async () => {
    const reply = { to: 'answered', finding: 'upheld' } as const;
    const promised: Answers = {
      ...waiting,
      points: [
        { ...point('One'), reply: { ...reply, promise: { words: 'New dates by May', done: 'no' } } },
        { ...point('Two'), reply: { ...reply, promise: { words: '', done: 'yes' } } },
      ],
    };
    openFor(promised, paths.yourCase, {
      made: [
        { route: 'statutoryStage1', madeOn: '2026-10-02', sentOn: '2026-10-05' },
        { route: 'chaseOverdue', madeOn: '2026-11-20' },
        { route: 'ombudsman', madeOn: '2026-11-20', sentOn: 'notSure' },
      ],
    });
    const letters = within(await screen.findByRole('region', { name: words('letters.title') }));
    expect(letters.getByText('Sent: Monday 5 October 2026')).toBeTruthy();
    expect(letters.getByText('Made on Friday 20 November 2026')).toBeTruthy();
    expect(letters.getByText(words('letters.sent'))).toBeTruthy();
    const promises = within(screen.getByRole('region', { name: words('promises.title') }));
    expect(promises.getByText('New dates by May').getAttribute('translate')).toBe('no');
    expect(promises.getByText(words('promises.no'))).toBeTruthy();
    expect(promises.getByText(words('promises.noWords'))).toBeTruthy();
  });
  test.each([paths.yourCase, paths.silence])(
    '%s says to somebody who wrote to the Ombudsman that they need not write again',
    async (at) => {
      const refused = somebodyWho({
        soFar: 'complained',
        refusal: 'inWriting',
        refusalReasons: ['otherProcess'],
        refusedOn: '2026-11-02',
      });
      openFor(refused, at, { made: [{ route: 'ombudsman', madeOn: '2026-11-20', sentOn: '2026-11-20' }] });
      expect(await screen.findByText(t('plan:gone.ombudsman'))).toBeTruthy();
      expect(screen.queryByText(t('plan:now.you'))).toBeNull();
      expect(screen.queryByText(t('plan:turn.council'), { selector: '.plan-step-here *' })).toBeNull();
      expect(screen.queryByText(/Send by/)).toBeNull();
    },
  );
  test.each([paths.yourCase, paths.silence, paths.letterSent, paths.reply, paths.stop])(
    '%s is not open to somebody who has not come to the complaint yet',
    async (at) => {
      openFor({ dangerNow: 'no' }, at);
      await isHere('/council');
    },
  );
});

describe('going through a reply', () => {
  const upTo = async (point: 1 | 2) => {
    const opened = openFor(waiting, paths.reply);
    await opened.press(words('came.options.answer'), 'radio');
    await opened.goOn();
    await opened.heading(words('when.title'));
    await opened.press(notSure(), 'radio');
    await opened.goOn();
    await screen.findByText('The meetings were called off.');
    if (point === 2) {
      await opened.press(finding('upheld'), 'radio');
      await opened.goOn();
      await screen.findByText('Nobody came.');
    }
    return opened;
  };

  test('nothing chosen: the error names it, takes the focus and leads to the first answer', async () => {
    const { goOn, press } = openFor(waiting, paths.reply);
    await goOn();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await waitFor(() => expect(document.title).toBe('Error: Your case – Next Stage'));
    await press(t('errors:choose'), 'link');
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
  });
  test('a promise without what became of it is asked for', async () => {
    const { goOn, press } = await upTo(1);
    await press(finding('upheld'), 'radio');
    await press(words('point.promised'), 'checkbox');
    await goOn();
    await press(t('errors:choose'), 'link');
    expect(screen.getByRole('radio', { name: words('point.doneOptions.yes') })).toHaveFocus();
  });
  test('a promise too long to keep: the error stands with its box, and leads there', async () => {
    const { goOn, press } = await upTo(1);
    await press(finding('upheld'), 'radio');
    await press(words('point.promised'), 'checkbox');
    const box = screen.getByRole('textbox');
    expect(box).toHaveAccessibleDescription(words('point.promiseHint'));
    fireEvent.change(box, { target: { value: 'x'.repeat(longestText + 1) } });
    await press(words('point.doneOptions.yes'), 'radio');
    await goOn();
    await press(t('errors:tooLong'), 'link');
    expect(box).toHaveFocus();
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(expect.stringContaining(t('errors:tooLong')));
  });
  test('what was typed and not gone on with is there again after Back', async () => {
    const { user, press, goOn } = await upTo(1);
    await press(words('point.promised'), 'checkbox');
    await user.type(screen.getByRole('textbox'), 'New dates');
    await press(t('pages:back'), 'link');
    await screen.findByRole('heading', { level: 1, name: words('when.title') });
    await goOn();
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('New dates'));
  });
  test('every point agreed with and nothing promised: she can stop, and nothing of hers is lost', async () => {
    const { goOn, press, heading, journey } = await upTo(2);
    await press(finding('upheld'), 'radio');
    await goOn();
    await heading(words('stop.heading'));
    expect(journey().answers.points?.map(({ whatHappened }) => whatHappened)).toEqual(
      waiting.points?.map(({ whatHappened }) => whatHappened),
    );
    expect(journey().answers.soFar).toBe('answered');
  });
  test('a point is left: it is ticked for the next letter, and its words stand in the box to change', async () => {
    const { goOn, press, heading, journey } = await upTo(2);
    await press(finding('notUpheld'), 'radio');
    await goOn();
    await heading(words('takeOn.title'));
    expect(screen.getAllByRole('checkbox').map((box) => box.matches(':checked'))).toEqual([false, true]);
    await goOn();
    await isHere('/procedure-named');
    await waitFor(() => expect(journey().drafts.get('whyNotSettled')?.words).toContain('“Nobody came”'));
    expect(journey().drafts.get('whyNotSettled')?.words).not.toContain('called off');
  });
  test('she takes nothing further: that is an end too', async () => {
    const { goOn, press, heading } = await upTo(2);
    await press(finding('notUpheld'), 'radio');
    await goOn();
    await heading(words('takeOn.title'));
    await press(i18next.t('case:takeOn.option', { number: 2 }), 'checkbox');
    await goOn();
    await heading(words('stop.heading'));
  });
  test('a note of receipt is no answer: the case stays where it was', async () => {
    const { goOn, press, journey } = openFor(waiting, paths.reply);
    await press(words('came.options.acknowledged'), 'radio');
    await goOn();
    await press(notSure(), 'radio');
    await goOn();
    await screen.findByText(words('noted.acknowledged'));
    expect(journey().answers).toEqual({ ...waiting, acknowledgedOn: 'notSure' });
    await press(words('noted.toCase'), 'link');
    await screen.findByRole('heading', { level: 1, name: words('heading') });
  });
  test.each(['when', 'point-2', 'next-letter', 'noted', 'point-99', 'x'])(
    'the page %s before its turn leads to the first page of the reply, and says so',
    async (step) => {
      openFor(waiting, `${paths.reply}/${step}`);
      await screen.findByText(t('pages:broughtHere'));
      await isHere(paths.reply);
    },
  );
  test('an address further on, half way through the reply, leads to the step she has come to, and says so', async () => {
    openFor(waiting, `${paths.reply}/point-2`, {
      reply: { came: 'investigation', on: '2026-11-20', points: [] },
    });
    await screen.findByText(t('pages:broughtHere'));
    await isHere(`${paths.reply}/point-1`);
  });
});

describe('a letter went', () => {
  test('of the one letter only the day is asked, and the council’s time runs from it', async () => {
    const made = [{ route: 'statutoryStage2', madeOn: '2026-11-20' }] as const;
    const { goOn, press, journey } = openFor(waiting, paths.letterSent, { made });
    await press(notSure(), 'radio');
    await goOn();
    await waitFor(() => expect(journey().answers.soFar).toBe('askedInvestigation'));
    expect(journey().answers.askedInvestigationOn).toBe('notSure');
    expect(journey().made).toEqual([{ ...made[0], sentOn: 'notSure' }]);
  });
  test('of several it is asked which', async () => {
    const { goOn, press } = openFor(waiting, paths.letterSent);
    await press(notSure(), 'radio');
    await goOn();
    await screen.findByRole('link', { name: t('errors:choose') });
  });
});

describe('nothing came', () => {
  test('weeks later one tap says that she has not asked yet, and leads on to the letter', async () => {
    const { press, journey } = openFor(without(waiting, ['chasedOn']), paths.silence);
    await press(words('silence.notAsked'));
    await isHere('/your-name');
    expect([journey().answers.chasedOn, journey().chosen?.id]).toEqual(['no', 'chaseOverdue']);
  });
  test('there is still time: until when, and no letter', async () => {
    openFor({ ...waiting, complainedOn: '2026-11-18' }, paths.silence);
    await screen.findByText(words('silence.wait'));
    expect(screen.getByText(/Wednesday 2 December 2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words('silence.letter') })).toBeNull();
  });
});
