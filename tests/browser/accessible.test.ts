import { expect, test } from 'vitest';
import { questions, type QuestionId } from '../../src/domain/questions';
import type { Question } from '../../src/domain/questions/kinds';
import type { LetterId } from '../../src/domain/routes';
import { questionIds, sectionOf } from '../../src/paths';
import { seeds, type Seed } from '../seeds';
import { lookAt, lookAtLargeText, lookInForcedColours, lookInTheDark, narrow, unfold, wide } from './looking';
import { answerAll, chooseLetter, personAt, pressButton, showLetter, start, type Person } from './person';
import { patience, useServed } from './served';

const { visit } = useServed();
/** Questions are looked at once, whoever comes to them first. */
const seen = new Set<QuestionId>();
const letters = new Set<LetterId>();

/** One question of each kind, looked at without its error and in the dark as well. */
const oneOfEach: readonly QuestionId[] = [
  'dangerNow',
  'council',
  'subjects',
  'firstHappened',
  'eachHappened',
  'findings',
  'yourName',
  'points',
];

const mayBeEmpty = (question: Question) => question.kind === 'text' && question.optional;

/** How many things a page asks for: each has an error of its own when it is left empty. */
const thingsAsked = ({ page }: Person, { kind }: Question) =>
  kind === 'eachDate' || kind === 'findings' ? page.locator('.each-subject').count() : 1;

/** Looks at a question, then by the rules at what it says when it is left empty: that is all of the page and its error. */
async function lookAtQuestion(person: Person, id: QuestionId) {
  if (seen.has(id)) return;
  seen.add(id);
  const { page, words } = person;
  const question: Question = questions[id];
  if (mayBeEmpty(question)) return lookAt(page, id);
  await lookAt(page, id, { byRules: oneOfEach.includes(id), pictures: [wide] });
  await page.setViewportSize(narrow);
  await pressButton(person, words.pages.continue);
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await summary.getByRole('link').count(), id).toBe(await thingsAsked(person, question));
  if (oneOfEach.includes(id)) {
    await lookInTheDark(page, `${id}-error`);
    await lookInForcedColours(page, `${id}-error`);
    await lookAtLargeText(page, `${id}-error`);
  }
  await lookAt(page, `${id}-error`, { pictures: [narrow] });
}

/** Whether the letter of a seed, or a question for it, has not been looked at yet. */
function hasNewLetter({ letter, answers }: Seed): boolean {
  const isNew = !letters.has(letter);
  letters.add(letter);
  const asked = questionIds.filter((id) => id in answers && sectionOf(id) === 'yourLetter');
  return isNew || asked.some((id) => !seen.has(id));
}

test.each(seeds)('every page on the way of $case can be used by everyone', patience, async (seed) => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  const isFirst = seed === seeds[0];
  const name = (what: string) => `${what}-${seed.case.replaceAll(' ', '-')}`;
  await start(person);
  await answerAll(person, (id) => lookAtQuestion(person, id));
  await lookAt(page, name('result'), { byRules: isFirst, pictures: isFirst ? [narrow, wide] : [narrow] });
  await unfold(page);
  await lookAt(page, name('result-unfolded'), { pictures: isFirst ? [narrow, wide] : [] });
  if (isFirst) {
    await lookInTheDark(page, name('result-unfolded'));
    await lookInForcedColours(page, name('result-unfolded'));
    await lookAtLargeText(page, name('result-unfolded'));
  }
  if (!hasNewLetter(seed)) return;
  await chooseLetter(person, seed.route, seed.letter);
  await answerAll(person, (id) => lookAtQuestion(person, id));
  await lookAt(page, name('check-answers'), { byRules: isFirst, pictures: [narrow] });
  if (isFirst) await lookInForcedColours(page, name('check-answers'));
  await showLetter(person);
  await lookAt(page, name('letter'), { byRules: isFirst || seed.letter === 'ombudsman' });
  if (!isFirst) return;
  await lookInTheDark(page, name('letter'));
  await lookInForcedColours(page, name('letter'));
  await lookAtLargeText(page, name('letter'));
});
