/** A complaint about several things at once, and one made by the young person whom it is about, on a small phone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../src/domain/questions';
import { somebodyWho, today } from '../case-of';
import { focusIsOn } from './focus';
import { breaksNoRule, fitsItsWidth, lookAt, narrow, savePicture, unfold } from './looking';
import {
  answerAll,
  answerUntil,
  chooseLetter,
  fill,
  goOn,
  personAt,
  pressButton,
  questionAt,
  showLetter,
  start,
  toNextPage,
  type Person,
} from './person';
import { patience, soon, useServed } from './served';
import { english, wordsFor } from './words';

const { visit } = useServed();

/** Investigated, with three subjects: the answer agreed on one, did not on another, and was silent on the third. */
const threeThings: Answers = {
  subjects: ['childInNeed', 'assessment', 'contact'],
  eachHappened: [
    { about: 'childInNeed', when: '2026-01-14' },
    { about: 'assessment', when: '2025-06' },
    { about: 'contact', when: 'notSure' },
  ],
  soFar: 'investigated',
  investigationAnsweredOn: '2026-11-10',
  findings: [
    { about: 'childInNeed', finding: 'upheld', notDone: true },
    { about: 'assessment', finding: 'notUpheld', notDone: false },
    { about: 'contact', finding: 'notAnswered', notDone: false },
  ],
};

const understoodAs = (date: string) => english.pages.date.understood.replace('{{date}}', date);

/** Follows each link of the error summary: it names the subject, and leads to a field that takes the focus. */
async function followErrors(page: Page, names: readonly string[]) {
  const links = page.getByRole('alert').getByRole('link');
  await links.nth(names.length - 1).waitFor();
  expect(await links.count()).toBe(names.length);
  for (const [index, name] of names.entries()) {
    const link = links.nth(index);
    expect(await link.innerText()).toContain(name);
    const field = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    await focusIsOn(page.locator(`[id="${field}"]`));
  }
}

/** Looks at a page about each subject when it is empty and wrong, then when it is filled in. */
async function lookAtEach(person: Person, id: QuestionId) {
  const { page, words, answers } = person;
  const names = (answers.subjects ?? []).map((about) => wordsFor(person, 'subjects').options?.[about] ?? '');
  await page.setViewportSize(narrow);
  await breaksNoRule(page, `${id} of three subjects`);
  await pressButton(person, words.pages.continue);
  await followErrors(page, names);
  await breaksNoRule(page, `${id} of three subjects, left empty`);
  await fitsItsWidth(page, `${id} left empty`);
  await savePicture(page, 'screens', `three-subjects-${id}-error-320`);
  await fill(person, id);
  await fitsItsWidth(page, `${id} filled in`);
  await breaksNoRule(page, `${id} of three subjects, filled in`);
  await savePicture(page, 'screens', `three-subjects-${id}-320`);
}

test(
  'a parent with three subjects gives each its date and its finding, and sees where each stands',
  patience,
  async () => {
    const { page } = await visit({ today, width: narrow.width });
    const person = personAt(page, somebodyWho(threeThings));
    await start(person);
    for (const id of ['eachHappened', 'findings'] as const) {
      await answerUntil(person, id);
      await lookAtEach(person, id);
      await goOn(person);
    }
    await answerAll(person);

    expect(await page.locator('h1').innerText()).toBe(person.words.routes.statutoryStage3.name);
    await page.setViewportSize(narrow);
    await fitsItsWidth(page, 'the result');
    await breaksNoRule(page, 'the result of three subjects');
    await unfold(page);
    const split = await page.locator('.split').innerText();
    const answers = await page.locator('.subject-answers').allInnerTexts();
    const { options: subjects } = wordsFor(person, 'subjects');
    const { options: found } = wordsFor(person, 'findings');
    for (const { about, finding } of threeThings.findings ?? []) {
      expect(split).toContain(subjects?.[about]);
      expect(answers[1]).toContain(`${subjects?.[about]}\n${found?.[finding]}`);
    }
    expect(split).toContain('13 January 2027');
    expect(answers[0]).toMatch(/14 January 2026[^]*June 2025[^]*I am not sure/);
    expect(answers[1]).toContain(person.words.questions.findings.notDone);
    await fitsItsWidth(page, 'the result, unfolded');
    await breaksNoRule(page, 'the result of three subjects, unfolded');
    await savePicture(page, 'screens', 'three-subjects-result-320');
  },
);

test('a parent who ticks other subjects later is asked again, and each date stays with its subject', async () => {
  const { page } = await visit({ today, width: narrow.width });
  const { eachHappened, ...rest } = somebodyWho(threeThings);
  const person = personAt(page, { ...rest, subjects: ['childInNeed', 'assessment'] });
  const asked = page.getByRole('region');
  const understood = () => page.locator('.understood').allInnerTexts();
  await start(person);
  await answerUntil(person, 'eachHappened');

  // Typed, but not sent on: the third subject comes with boxes of its own.
  const firstTwo = { ...person, answers: { ...rest, eachHappened: eachHappened?.slice(0, 2) ?? [] } };
  await fill(firstTwo, 'eachHappened');
  await toNextPage(person, () => page.goBack());
  await fill({ ...person, answers: { subjects: ['contact'] } }, 'subjects');
  await goOn(person);
  await expect.poll(() => asked.count(), soon).toBe(3);
  await expect
    .poll(understood, soon)
    .toEqual([understoodAs('Wednesday 14 January 2026'), understoodAs('June 2025'), '']);
  await fill({ ...person, answers: threeThings }, 'eachHappened');
  await goOn(person);
  expect(questionAt(page)).not.toBe('eachHappened');

  // Sent on, and then the first subject goes.
  await toNextPage(person, () => page.goBack());
  await toNextPage(person, () => page.goBack());
  const first = wordsFor(person, 'subjects').options?.childInNeed ?? '';
  await page.locator('label').filter({ hasText: first }).click();
  await goOn(person);
  expect(questionAt(page)).toBe('eachHappened');
  await expect.poll(() => asked.count(), soon).toBe(2);
  await expect.poll(understood, soon).toEqual([understoodAs('June 2025')]);
  await goOn(person);
  expect(questionAt(page)).not.toBe('eachHappened');
});

/** What only a parent can be told; “your child in need plan” is the young person’s own plan. */
const notToAChild = /\b(?:your|my) (?:child(?! in need)|children|son|daughter)\b/i;

test('a young person reads “you” on every page, and the letter says “I”', patience, async () => {
  const { page } = await visit({ today, width: narrow.width });
  const person = personAt(
    page,
    somebodyWho({
      whoYouAre: 'youngPerson',
      subjects: ['lookedAfter', 'leavingCare', 'contact'],
      eachHappened: [
        { about: 'lookedAfter', when: '2026-05' },
        { about: 'leavingCare', when: '2026-09-07' },
        { about: 'contact', when: '2026-10' },
      ],
      wants: ['service', 'compensation'],
      harm: ['injury'],
      childBornOn: '2010-04',
      yourName: 'Ama Mensah',
      addressChoice: 'leaveOut',
      skipStage1: 'no',
      yourEmail: '',
      yourPhone: '',
      children: 'Ama Mensah, born April 2010',
      complaintsTeam: '',
      reference: '',
      points: [
        {
          about: 'lookedAfter',
          whatHappened: 'I was moved to a new home with one day of warning.',
          when: 'May 2026',
          who: '',
          shouldHave: '',
          effect: 'I missed my exams.',
          wish: '',
        },
      ],
    }),
  );
  const told: string[] = [];
  const read = async (what: string) => {
    const text = await page.locator('main').innerText();
    for (const line of text.split('\n')) if (notToAChild.test(line)) told.push(`${what}: ${line}`);
    await fitsItsWidth(page, what);
  };
  await start(person);
  await answerUntil(person, 'subjects');
  await lookAt(page, 'young-person-subjects');
  await page.setViewportSize(narrow);
  await answerAll(person, read);
  await unfold(page);
  await read('result');
  await breaksNoRule(page, 'the result of a young person');
  await savePicture(page, 'screens', 'young-person-result-320');
  await chooseLetter(person, 'statutoryStage1', 'statutoryStage1');
  await answerUntil(person, 'points');
  await read('points');
  await fill(person, 'points');
  await savePicture(page, 'screens', 'young-person-points-320');
  await answerAll(person, read);
  await showLetter(person);
  const letter = await page.locator('article').innerText();
  expect(letter).toContain('I missed my exams.');
  expect(letter).not.toMatch(/\bmy (?:child|children)\b|I am a parent/i);
  expect(told).toEqual([]);
});
