import { expect, test } from 'vitest';
import { questions, type QuestionId } from '../../src/domain/questions';
import type { Question } from '../../src/domain/questions/kinds';
import { seeds } from '../seeds';
import { breaksNoRule, lookAt, lookInTheDark, narrow, unfold } from './looking';
import { answerAll, chooseLetter, personAt, pressButton, showLetter, start, type Person } from './person';
import { patience, useServed } from './served';

const { visit } = useServed();
/** Questions are looked at once, whoever comes to them first. */
const seen = new Set<QuestionId>();

/** One question of each kind, looked at without its error and in the dark as well. */
const oneOfEach: readonly QuestionId[] = [
  'dangerNow',
  'council',
  'subjects',
  'firstHappened',
  'yourName',
  'points',
];

const mayBeEmpty = (question: Question) => question.kind === 'text' && question.optional;

/** Looks at a question and at what it says when it is left empty: that is all of the page and its error. */
async function lookAtQuestion(person: Person, id: QuestionId) {
  if (seen.has(id)) return;
  seen.add(id);
  const { page, words } = person;
  const hasError = !mayBeEmpty(questions[id]);
  await lookAt(page, id, { byRules: !hasError || oneOfEach.includes(id) });
  if (!hasError) return;
  await page.setViewportSize(narrow);
  await pressButton(person, words.pages.continue);
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await summary.getByRole('link').count(), id).toBe(1);
  await breaksNoRule(page, `${id} with an error`);
  if (oneOfEach.includes(id)) await lookInTheDark(page, `${id}-error`);
  await lookAt(page, `${id}-error`, { byRules: false });
}

test.each(seeds)('every page on the way of $case can be used by everyone', patience, async (seed) => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  const isFirst = seed === seeds[0];
  const name = (what: string) => `${what}-${seed.case.replaceAll(' ', '-')}`;
  await start(person);
  await answerAll(person, (id) => lookAtQuestion(person, id));
  await lookAt(page, name('result'), { byRules: isFirst });
  await unfold(page);
  await lookAt(page, name('result-unfolded'));
  if (isFirst) await lookInTheDark(page, name('result-unfolded'));
  await chooseLetter(person, seed.route, seed.letter);
  await answerAll(person, (id) => lookAtQuestion(person, id));
  await lookAt(page, name('check-answers'), { byRules: isFirst });
  await showLetter(person);
  await lookAt(page, name('letter'), { byRules: isFirst || seed.letter === 'ombudsman' });
  if (isFirst) await lookInTheDark(page, name('letter'));
});
