import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { QuestionId } from '../../src/domain/questions';
import { pathOf } from '../../src/paths';
import { seeds } from '../seeds';
import { focusIsOnHeading } from './focus';
import { unfold } from './looking';
import {
  answerAll,
  answerUntil,
  chooseLetter,
  fill,
  goOn,
  personAt,
  pressLink,
  questionAt,
  showLetter,
  start,
  toNextPage,
  type Person,
} from './person';
import { pathnameOf, useServed } from './served';

const { visit } = useServed();
/** Refused in writing as too old. */
const seed = seeds.find((one) => one.case === '24 008 464')!;
const theirWords = 'We only look at the past year.';
const answers = { ...seed.answers, whatTheySaid: theirWords };

async function sitDown(): Promise<Person> {
  const { page } = await visit(seed);
  return personAt(page, answers);
}

/** What is ticked and typed on a page; of a month, how it was understood, as it comes back as a number. */
const formOn = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const inputs = [...main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const typed = inputs
      .filter(({ id, type }) => type === 'radio' || type === 'checkbox' || !id.startsWith('date'))
      .map((box) =>
        'checked' in box && box.type !== 'text' && box.type !== 'textarea' ? box.checked : box.value,
      );
    return JSON.stringify([typed, main.querySelector('.understood')?.textContent]);
  });

/** Answers up to the result, and remembers each page as it was when it was left. */
async function answerAndRemember(person: Person) {
  const { page } = person;
  const left = new Map<QuestionId, string>();
  await start(person);
  for (let id = questionAt(page); id !== undefined; id = questionAt(page)) {
    await fill(person, id);
    left.set(id, await formOn(page));
    await goOn(person);
  }
  return left;
}

/** Goes back in some way, page by page, and fails at the first answer that is not as it was left. */
async function backThroughAll(person: Person, left: Map<QuestionId, string>, back: () => Promise<unknown>) {
  const { page } = person;
  for (const [id, form] of [...left].reverse()) {
    await toNextPage(person, back);
    expect(pathnameOf(page)).toBe(pathOf(id));
    await focusIsOnHeading(page);
    expect({ id, form: await formOn(page) }).toEqual({ id, form });
  }
  await toNextPage(person, back);
  expect(pathnameOf(page)).toBe('/');
}

test('a parent who goes Back by the link to the very start finds every answer as it was', async () => {
  const person = await sitDown();
  const left = await answerAndRemember(person);
  await backThroughAll(person, left, () => pressLink(person, person.words.pages.back));
  await toNextPage(person, () => pressLink(person, person.words.pages.start.carryOn));
  expect(pathnameOf(person.page)).toBe('/result');
});

test('a parent who goes Back by the browser finds the same, and Forward again as well', async () => {
  const person = await sitDown();
  const left = await answerAndRemember(person);
  await backThroughAll(person, left, () => person.page.goBack());
  await toNextPage(person, () => person.page.goForward());
  for (const [id, form] of left) {
    expect({ id: questionAt(person.page), form: await formOn(person.page) }).toEqual({ id, form });
    await toNextPage(person, () => person.page.goForward());
  }
  expect(pathnameOf(person.page)).toBe('/result');
});

/** From the check page, changes one answer. */
async function changeSoFar(person: Person, option: 'notComplained' | 'complained') {
  const { page, words } = person;
  const { label } = words.questions.soFar;
  const change = page.getByRole('link', { name: words.pages.which.replace('{{name}}', label) });
  await toNextPage(person, () => change.click());
  expect(questionAt(page)).toBe('soFar');
  await fill({ ...person, answers: { soFar: option } }, 'soFar');
  await goOn(person);
}

/** Words that are true only of a parent whose complaint was refused. */
const stale = ['11 September 2023', '14 August 2023', theirWords, 'think again', 'would not take'];

test('a parent who was refused, and then says they have not complained, is told nothing of a refusal', async () => {
  const person = await sitDown();
  const { page, words } = person;
  await start(person);
  await answerAll(person);
  await chooseLetter(person, seed.route, seed.letter);
  await answerAll(person);
  await changeSoFar(person, 'notComplained');

  expect(await page.locator('h1').innerText()).toBe(words.routes.statutoryStage1.name);
  const { refusal, refusalReasons, refusedOn, challenged } = words.questions;
  const gone = [refusal, refusalReasons, refusedOn, challenged].map(({ label }) => label);
  await unfold(page);
  const result = await page.locator('main').innerText();
  expect([...gone, ...stale].filter((text) => result.includes(text))).toEqual([]);

  await chooseLetter(person, 'statutoryStage1', 'statutoryStage1');
  await answerAll(person);
  await showLetter(person);
  const letter = await page.locator('article').innerText();
  expect(stale.filter((text) => letter.includes(text))).toEqual([]);
  expect(letter).toContain(answers.points![0]!.whatHappened);
});

test('after the change, the browser’s Back leads through pages that are open, and out at the start', async () => {
  const person = await sitDown();
  const { page, words } = person;
  await start(person);
  await answerAll(person);
  await chooseLetter(person, seed.route, seed.letter);
  await answerAll(person);
  await changeSoFar(person, 'notComplained');
  const notices: string[] = [];
  for (let backs = 0; backs < 60 && pathnameOf(page) !== '/'; backs += 1) {
    await page.goBack();
    await page.locator('h1').waitFor();
    if (await page.getByText(words.pages.broughtHere).count()) notices.push(pathnameOf(page));
  }
  expect(pathnameOf(page)).toBe('/');
  // The check page and the questions about the refusal are not open any more; the result is.
  expect(new Set(notices)).toEqual(new Set(['/result']));
});

test('a parent who opens the address of a later page is brought to the first question, and told so', async () => {
  const { page, words } = await sitDown();
  const { origin } = new URL(page.url());
  for (const path of ['/letter', '/result', '/check-answers', '/points', '/no-such-page']) {
    await page.goto(origin + path);
    await page.getByText(words.pages.broughtHere).waitFor();
    expect(pathnameOf(page)).toBe('/danger-now');
    expect(await page.locator('h1').innerText()).toBe(words.questions.dangerNow.title);
  }
});

test('a parent who types an impossible date is told where, in words, and keeps what they typed', async () => {
  const person = await sitDown();
  const { page, words } = person;
  await start(person);
  await answerUntil(person, 'firstHappened');
  const { day, month, year } = words.pages.date;
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  await box(day).fill('31');
  await box(month).fill('Febuary');
  await box(year).fill('2022');
  await page.getByRole('button', { name: words.pages.continue }).click();

  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  const title = words.pages.title.withErrors.replace('{{page}}', words.questions.sections.theMatter);
  expect(await page.title()).toBe(title);
  expect(await page.getByText(words.errors.date).count()).toBe(2);
  await summary.getByRole('link').click();
  expect(await box(day).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await box(day).getAttribute('aria-invalid')).toBe('true');

  await toNextPage(person, () => pressLink(person, words.pages.back));
  await toNextPage(person, () => page.goBack());
  expect([await box(day).inputValue(), await box(month).inputValue(), await box(year).inputValue()]).toEqual([
    '31',
    'Febuary',
    '2022',
  ]);
});
