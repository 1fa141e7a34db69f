import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../src/domain/questions';
import { pathOf, paths } from '../../src/paths';
import { seeds } from '../seeds';
import { focusIsOn, focusIsOnHeading } from './focus';
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
import { pathnameOf, soon, useServed } from './served';

const { visit } = useServed();
/** Refused in writing as too old. */
const seed = seeds.find((one) => one.case === '24 008 464')!;
const theirWords = 'We only look at the past year.';
const answers = { ...seed.answers, whatTheySaid: theirWords };

async function sitDown(said: Answers = {}): Promise<Person> {
  const { page } = await visit(seed);
  return personAt(page, { ...answers, ...said });
}

/** What is ticked and typed on a page; of a month, how it was understood, as it comes back as a number. */
const formOn = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const inputs = [
      ...main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        'input, textarea, select',
      ),
    ];
    const typed = inputs
      .filter(({ id, type }) => type === 'radio' || type === 'checkbox' || !id.startsWith('date'))
      .map((box) => ('checked' in box && box.type !== 'text' ? box.checked : box.value));
    const understood = [...main.querySelectorAll('.understood')].map(({ textContent }) => textContent);
    return JSON.stringify([typed, understood]);
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
    await back();
    expect(pathnameOf(page)).toBe(pathOf(id));
    await focusIsOnHeading(page);
    await expect.poll(() => formOn(page), { ...soon, message: id }).toBe(form);
  }
  await back();
  expect(pathnameOf(page)).toBe(paths.staySafe);
  await back();
  expect(pathnameOf(page)).toBe('/');
}

test('a parent who goes Back by the link to the very start finds every answer as it was', async () => {
  const person = await sitDown();
  const left = await answerAndRemember(person);
  await backThroughAll(person, left, () =>
    toNextPage(person, () => pressLink(person, person.words.pages.back)),
  );
  await toNextPage(person, () => pressLink(person, person.words.pages.start.carryOn));
  expect(pathnameOf(person.page)).toBe('/result');
});

test('a parent who goes Back by the browser finds the same, and Forward again as well', async () => {
  const person = await sitDown();
  const left = await answerAndRemember(person);
  await backThroughAll(person, left, () => toNextPage(person, () => person.page.goBack()));
  await toNextPage(person, () => person.page.goForward());
  expect(pathnameOf(person.page)).toBe(paths.staySafe);
  await toNextPage(person, () => person.page.goForward());
  for (const [id, form] of left) {
    expect(questionAt(person.page)).toBe(id);
    await expect.poll(() => formOn(person.page), { ...soon, message: id }).toBe(form);
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
  const { refusal, refusalReasons, refusedOn, challengedOn } = words.questions;
  const gone = [refusal, refusalReasons, refusedOn, challengedOn].map(({ label }) => label);
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

/** Goes Back by the browser; ends when that page is drawn, or when this one was there twice in a row. */
async function backOnce(page: Page) {
  const left = pathnameOf(page);
  await page.locator('h1').evaluate((heading) => heading.setAttribute('data-left', ''));
  await page.goBack();
  await page.waitForFunction((was) => {
    const heading = document.querySelector('h1');
    return heading && (location.pathname === was || !heading.hasAttribute('data-left'));
  }, left);
}

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
    await backOnce(page);
    if (await page.getByText(words.pages.broughtHere).count()) notices.push(pathnameOf(page));
  }
  expect(pathnameOf(page)).toBe('/');
  // The check page and the questions about the refusal are not open any more; the result is.
  expect(new Set(notices)).toEqual(new Set(['/result']));
});

test('a parent who opens the address of a later page is brought to the page before the first question, and told so', async () => {
  const { page, words } = await sitDown();
  const { origin } = new URL(page.url());
  for (const path of ['/letter', '/result', '/check-answers', '/points', '/danger-now', '/no-such-page']) {
    await page.goto(origin + path);
    await page.getByText(words.pages.broughtHere).waitFor();
    expect(pathnameOf(page)).toBe(paths.staySafe);
    expect(await page.locator('h1').innerText()).toBe(words.staySafe.heading);
  }
});

test('a parent who types an impossible date is told where, in words, and keeps what they typed', async () => {
  const person = await sitDown({ subjects: ['assessment'] });
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
  await page.locator('.error-summary:focus').waitFor();
  const title = words.pages.title.withErrors.replace('{{page}}', words.pages.sections.theMatter);
  await expect.poll(() => page.title(), soon).toBe(title);
  await expect.poll(() => page.getByText(words.errors.date).count(), soon).toBe(2);
  await summary.getByRole('link').click();
  await focusIsOn(box(day));
  expect(await box(day).getAttribute('aria-invalid')).toBe('true');

  await toNextPage(person, () => pressLink(person, words.pages.back));
  await toNextPage(person, () => page.goBack());
  const typed = () => Promise.all([day, month, year].map((name) => box(name).inputValue()));
  await expect.poll(typed, soon).toEqual(['31', 'Febuary', '2022']);
});
