/** A person who answers: reads which question a page asks, fills it in and goes on, as a parent would. */
import type { Page } from 'playwright-core';
import { councilNamed } from '../../src/domain/councils/councils';
import { questions, type Answers, type QuestionId } from '../../src/domain/questions';
import type { LetterId, RouteId } from '../../src/domain/routes';
import { isEachDate, isFindings, isPoints, isTicks } from '../../src/components/typed';
import { pathOf, questionIds } from '../../src/paths';
import { beginsAtItsTop, hasItsTitle, readToTheEnd } from './arrival';
import { pointer, type Hands } from './hands';
import { pathnameOf } from './served';
import { english, wordsFor, type Words } from './words';
import { fillCouncil, fillDate, fillEachDate, fillFindings, fillPoints } from './fill';

export interface Person {
  readonly page: Page;
  readonly answers: Answers;
  readonly hands: Hands;
  readonly words: Words;
}

/** Takes the page a person sits at and what they would answer; reads English and uses a pointer unless told. */
export const personAt = (page: Page, answers: Answers, more: Partial<Person> = {}): Person => ({
  page,
  answers,
  hands: pointer,
  words: english,
  ...more,
});

/** The question that a page asks, or undefined on a page that asks none. */
export const questionAt = (page: Page): QuestionId | undefined =>
  questionIds.find((id) => pathOf(id) === pathnameOf(page));

/** Does something that leads to another page; ends when a heading is drawn that was not there before. */
export async function toNextHeading(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.locator('h1').evaluate((heading) => heading.setAttribute('data-left', ''));
  await act();
  await page.locator('h1:not([data-left])').waitFor();
}

/** The same from the end of a page, by a press or through the browser's history; ends when the heading has the focus and the view is at its top. */
export async function toNextPage({ page, words }: Person, act: () => Promise<unknown>): Promise<void> {
  await readToTheEnd(page);
  await toNextHeading(page, act);
  await page.locator('h1:focus').waitFor();
  await hasItsTitle(page, words);
  await beginsAtItsTop(page);
}

export const pressButton = ({ page, hands }: Person, name: string) =>
  hands.press(page.getByRole('button', { name, exact: true }));
export const pressLink = ({ page, hands }: Person, name: string) =>
  hands.press(page.getByRole('link', { name, exact: true }));

/** From the start page to the page about staying safe. */
export const toStaySafe = (person: Person) =>
  toNextPage(person, () => pressLink(person, person.words.pages.start.begin));

/** From the start page to the first question: past the page about staying safe, in one press. */
export async function start(person: Person): Promise<void> {
  await toStaySafe(person);
  await goOn(person);
}

export const goOn = (person: Person) =>
  toNextPage(person, () => pressButton(person, person.words.pages.continue));

/** Fills in the question on the page, without going on. */
export async function fill(person: Person, id: QuestionId): Promise<void> {
  const { page, hands, answers } = person;
  const { title, options, instead } = wordsFor(person, id);
  const answer = answers[id];
  if (answer === undefined) throw new Error(`Asked ${id}, to which this person has no answer`);
  const { kind } = questions[id];
  if (kind === 'points' && isPoints(answer)) return fillPoints(person, answer);
  if (kind === 'eachDate' && isEachDate(answer)) return fillEachDate(person, answer);
  if (kind === 'findings' && isFindings(answer)) return fillFindings(person, answer);
  if (isTicks(answer)) {
    for (const tick of inPageOrder(id, answer)) {
      await hands.tick(page.getByRole('checkbox', { name: options?.[tick] ?? '', exact: true }));
    }
    return;
  }
  if (typeof answer !== 'string') throw new Error(`${id} has an answer of the wrong kind`);
  if (kind === 'council') return fillCouncil(person, title, councilNamed(answer)?.name ?? answer);
  if (kind === 'date') return fillDate(person, instead?.[answer], answer);
  if (kind === 'radios')
    return hands.choose(page.getByRole('radio', { name: options?.[answer] ?? '', exact: true }));
  if (answer !== '') await hands.write(page.getByRole('textbox', { name: title, exact: true }), answer);
}

/** The keyboard only goes down the page. */
function inPageOrder(id: QuestionId, ticks: readonly string[]): readonly string[] {
  const question = questions[id];
  if (question.kind !== 'checkboxes') return ticks;
  const all: readonly string[] = [
    ...Object.values<readonly string[]>(question.groups).flat(),
    ...question.alone,
  ];
  return all.filter((tick) => ticks.includes(tick));
}

/** Answers page after page until one asks nothing: `/result` or `/check-answers`. `onPage` looks at each first. */
export async function answerAll(person: Person, onPage?: (id: QuestionId) => Promise<void>): Promise<void> {
  for (let id = questionAt(person.page); id !== undefined; id = questionAt(person.page)) {
    await onPage?.(id);
    await fill(person, id);
    await goOn(person);
  }
}

/** Answers page after page until one asks a certain question. */
export async function answerUntil(person: Person, last: QuestionId): Promise<void> {
  for (let id = questionAt(person.page); id !== undefined && id !== last; id = questionAt(person.page)) {
    await fill(person, id);
    await goOn(person);
  }
}

/** From the result page, asks for a letter of the main route or of one beside it. */
export async function chooseLetter(person: Person, route: RouteId, letter: LetterId): Promise<void> {
  const { page, hands, words } = person;
  const { makeLetter, makeThisLetter } = words.result.next;
  const beside = page
    .getByRole('button', { name: makeThisLetter })
    .filter({ hasText: words.routes[letter].name });
  const main = page.getByRole('button', { name: makeLetter, exact: true });
  await toNextPage(person, () => hands.press(letter === route ? main : beside));
}

/** From the check page to the letter. */
export async function showLetter(person: Person): Promise<void> {
  await toNextPage(person, () => pressLink(person, person.words.pages.check.makeLetter));
  await person.page.locator('article').waitFor();
}
