/** People who come back to their case on a small phone: something came, or nothing did. */
import caseWords from '@locales/en/case.json';
import pages from '@locales/en/pages.json';
import result from '@locales/en/result.json';
import questions from '@locales/en/questions.json';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/domain/questions';
import { paths } from '../../src/paths';
import { somebodyWho } from '../case-of';
import { lookAt, lookInForcedColours, lookInTheDark, narrow } from './looking';
import {
  answerAll,
  chooseLetter,
  goOn,
  personAt,
  pressButton,
  pressLink,
  showLetter,
  start,
  toNextPage,
  type Person,
} from './person';
import { fillDate } from './fill';
import { pathnameOf, patience, soon, useServed } from './served';

const { visit } = useServed();

const late = 'Three child in need meetings were called off on the day.';
const wrong = 'The assessment says that nobody came to the door. I was at home.';
const point = { when: '', who: '', shouldHave: '', effect: '', wish: '' };

const mother = somebodyWho({
  subjects: ['childInNeed', 'assessment'],
  soFar: 'notComplained',
  firstHappened: '2026-09-01',
  yourName: 'Ada Example',
  addressChoice: 'show',
  yourAddress: '1 Sample Road\nAnytown\nAN1 2YT',
  yourEmail: 'ada@example.org',
  yourPhone: '',
  children: 'K.E., born 2 May 2018',
  complaintsTeam: '',
  reference: '',
  skipStage1: 'no',
  points: [
    { ...point, about: 'childInNeed', whatHappened: late },
    { ...point, about: 'assessment', whatHappened: wrong },
  ],
});

/** Looks at a page in all ways but forced colours; leaves it on a small phone. */
async function look(page: Page, name: string) {
  await lookAt(page, name);
  await page.setViewportSize(narrow);
  await lookInTheDark(page, name);
}

const atHeading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const toCase = (person: Person) => toNextPage(person, () => pressLink(person, pages.caseLink));
const choose = ({ page, hands }: Person, name: string) =>
  hands.choose(page.getByRole('radio', { name, exact: true }));

/** Whether two pages of answers later nothing was typed: every box that is asked is full already. */
const typed = (page: Page) => page.getByRole('textbox').evaluateAll((boxes) => boxes.length);

test(
  'a mother who complained in October says that the answer came, point by point, and gets her stage 2 letter without typing anything again',
  async () => {
    const { page } = await visit({ today: '2026-11-02', width: 320 });
    const person = personAt(page, mother);
    await start(person);
    await answerAll(person);
    await chooseLetter(person, 'statutoryStage1', 'statutoryStage1');
    await answerAll(person);
    await showLetter(person);

    // She copies it, and says that it went in October.
    await page.context().grantPermissions(['clipboard-write']);
    await pressButton(person, result.letter.copy);
    await page.getByRole('heading', { name: caseWords.made.question }).waitFor();
    await toNextPage(person, () => pressLink(person, caseWords.made.button));
    await atHeading(page, caseWords.sent.heading);
    await look(page, 'case-letter-sent');
    await fillDate(person, undefined, '2026-10-05');
    await goOn(person);
    await answerAll(person);
    await expect.poll(() => pathnameOf(page), soon).toBe(paths.result);
    await toCase(person);
    await page.getByText('Sent: Monday 5 October 2026').waitFor();
    await look(page, 'case-late');
    await lookInForcedColours(page, 'case-late');

    // The answer came.
    await toNextPage(person, () => pressLink(person, caseWords.what.replied));
    await look(page, 'reply-what');
    await choose(person, caseWords.came.options.answer);
    await goOn(person);
    await look(page, 'reply-when');
    await fillDate(person, undefined, '2026-10-30');
    await goOn(person);
    await page.getByText(late).waitFor();
    await choose(person, questions.findings.options.upheld);
    await goOn(person);
    await page.getByText(wrong).waitFor();
    await choose(person, questions.findings.options.notAnswered);
    await person.hands.tick(page.getByRole('checkbox', { name: caseWords.point.promised }));
    await page.getByRole('textbox').fill('To ask the social worker');
    await choose(person, caseWords.point.doneOptions.no);
    await look(page, 'reply-point');
    await goOn(person);
    const boxes = page.getByRole('checkbox');
    await expect
      .poll(() => boxes.evaluateAll((all) => all.map((box) => box.matches(':checked'))), soon)
      .toEqual([false, true]);
    await look(page, 'reply-take-on');
    await goOn(person);
    await answerAll(personAt(page, { ...mother, procedureNamed: 'notNamed' }));
    await expect.poll(() => pathnameOf(page), soon).toBe(paths.result);

    await chooseLetter(person, 'statutoryStage2', 'statutoryStage2');
    await atHeading(page, questions.whyNotSettled.title);
    expect(await typed(page)).toBe(1);
    const box = page.getByRole('textbox');
    await expect.poll(() => box.inputValue(), soon).toContain(wrong.slice(0, 40));
    expect(await box.inputValue()).not.toContain(late.slice(0, 20));
    await goOn(person);
    await expect.poll(() => pathnameOf(page), soon).toBe(paths.checkAnswers);
    await showLetter(person);
    const letter = await page.locator('article').innerText();
    expect(letter).toContain('5 October 2026');
    expect(letter).toContain('30 October 2026');
    expect(letter).toContain(wrong);
    expect(letter).toContain('To ask the social worker');
    expect(letter).not.toContain(late);
    await toCase(person);
    await look(page, 'case-answered');
  },
  patience.timeout,
);

test('a mother to whom nothing came gets the letter that asks where the answer is in two taps', async () => {
  const { page } = await visit({ today: '2026-11-23', width: 320 });
  const waiting: Answers = { ...mother, soFar: 'complained', complainedOn: '2026-10-05', chasedOn: 'no' };
  const person = personAt(page, waiting);
  await start(person);
  await answerAll(person);
  // Her details are known from the letter that she looked at before.
  await chooseLetter(person, 'statutoryStage2', 'chaseOverdue');
  await answerAll(person);
  await showLetter(person);
  await toCase(person);

  await toNextPage(person, () => pressLink(person, caseWords.what.nothing));
  await look(page, 'silence-late');
  await toNextPage(person, () => pressButton(person, caseWords.silence.letter));
  await page.locator('article').waitFor();
  await expect.poll(() => pathnameOf(page), soon).toBe(paths.letter);
  expect(await page.locator('article').innerText()).toContain('5 October 2026');
});

test('a mother learns that a note of receipt is no answer, and how long to wait', async () => {
  const { page } = await visit({ today: '2026-11-02', width: 320 });
  const person = personAt(page, { ...mother, soFar: 'complained', complainedOn: '2026-10-26' });
  await start(person);
  await answerAll(person);
  await toCase(person);
  await look(page, 'case-waiting');
  await toNextPage(person, () => pressLink(person, caseWords.what.nothing));
  await look(page, 'silence-wait');
  await toNextPage(person, () => pressLink(person, pages.back));
  await toNextPage(person, () => pressLink(person, caseWords.what.replied));
  await choose(person, caseWords.came.options.acknowledged);
  await goOn(person);
  await fillDate(person, undefined, '2026-10-28');
  await goOn(person);
  await page.getByText(caseWords.noted.acknowledged).waitFor();
  await look(page, 'reply-noted');
});

test(
  'a mother whose every point was upheld may stop, and learns until when she can still go on',
  async () => {
    const { page } = await visit({ today: '2026-11-23', width: 320 });
    const person = personAt(page, {
      ...mother,
      soFar: 'answered',
      answeredOn: '2026-10-05',
      whyNotSettled: 'It does not say why.',
    });
    await start(person);
    await answerAll(person);
    await chooseLetter(person, 'statutoryStage2', 'statutoryStage2');
    await answerAll(person);
    await showLetter(person);
    await toCase(person);
    await toNextPage(person, () => pressLink(person, caseWords.what.replied));
    await choose(person, caseWords.came.options.investigation);
    await goOn(person);
    await fillDate(person, undefined, '2026-11-20');
    await goOn(person);
    for (const text of [late, wrong]) {
      await page.getByText(text).waitFor();
      await choose(person, questions.findings.options.upheld);
      await goOn(person);
    }
    await atHeading(page, caseWords.stop.heading);
    await expect.poll(() => page.locator('main').innerText(), soon).toContain('Thursday 17 December 2026');
    await look(page, 'case-stop');
    await toNextPage(person, () => pressLink(person, caseWords.stop.onward));
    await atHeading(page, questions.procedureNamed.title);
  },
  patience.timeout,
);
