/** How a person fills in the questions that take more than a tick or a text. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { questions, type Finding, type Happened, type Point, type Subject } from '../../src/domain/questions';
import { pointParts } from '../../src/components/point-parts';
import type { Person } from './person';
import { soon } from './served';
import { wordsFor } from './words';

/** A page, or a part of it that has a name of its own. */
type Within = Pick<Page, 'getByRole' | 'locator'>;

const monthName = (month: number) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));

/** Types a day or a month, every second month by its name, or chooses the answer that is no date. */
export async function fillDate(
  { page, hands, words }: Person,
  instead: string | undefined,
  answer: string,
  within: Within = page,
): Promise<void> {
  const { knowDay, knowMonth, notSure, ...boxes } = words.pages.date;
  const [year, month, day] = answer.split('-');
  const isDate = year !== undefined && month !== undefined;
  const choice = isDate ? (day === undefined ? knowMonth : knowDay) : (instead ?? notSure);
  await hands.choose(within.getByRole('radio', { name: choice, exact: true }));
  if (!isDate) return;
  const write = (name: string, text: string) =>
    hands.write(within.getByRole('textbox', { name, exact: true }), text);
  if (day !== undefined) await write(boxes.day, String(Number(day)));
  await write(boxes.month, Number(month) % 2 === 0 ? monthName(Number(month)) : String(Number(month)));
  await write(boxes.year, year);
  // The page says back which date it understood, a moment after the last key.
  await within.locator('.understood span').waitFor();
}

const allSubjects: readonly Subject[] = [
  ...Object.values<readonly Subject[]>(questions.subjects.groups).flat(),
];

/** Answers for subjects in the order in which the page names them: the keyboard only goes down. */
const inPageOrder = <T extends { readonly about: Subject }>(list: readonly T[]): readonly T[] =>
  allSubjects.flatMap((about) => list.filter((one) => one.about === about));

const subjectName = (person: Person, about: Subject): string =>
  wordsFor(person, 'subjects').options?.[about] ?? about;

/** Types when each subject happened, in the part of the page that bears the subject's name. */
export async function fillEachDate(person: Person, dates: readonly Happened[]): Promise<void> {
  for (const { about, when } of inPageOrder(dates)) {
    const name = subjectName(person, about);
    await fillDate(person, undefined, when, person.page.getByRole('region', { name, exact: true }));
  }
}

/** Says what the council found on each subject, and ticks those on which it broke its promise. */
export async function fillFindings(person: Person, findings: readonly Finding[]): Promise<void> {
  const { page, hands } = person;
  for (const { about, finding, notDone } of inPageOrder(findings)) {
    const group = page.getByRole('group', { name: subjectName(person, about), exact: true });
    const name = wordsFor(person, 'findings').options?.[finding] ?? finding;
    await hands.choose(group.getByRole('radio', { name, exact: true }));
    if (notDone) await hands.tick(group.getByRole('checkbox'));
  }
}

/** Types the start of a council's name as people do, and takes it from the list. */
export async function fillCouncil({ page, hands }: Person, title: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: title, exact: true });
  await hands.write(box, name.replace(/( County)? Council$/, '').toLowerCase());
  const option = page.getByRole('option').filter({ hasText: name }).first();
  const found = await option.locator('.council-option-name').innerText();
  await hands.take(box, option);
  // The name takes the place of what was typed a moment after the key.
  await expect.poll(() => box.inputValue(), soon).toBe(found);
}

/** Types each point into its boxes, adding a point when there is one more to tell. */
export async function fillPoints(person: Person, points: readonly Point[]): Promise<void> {
  const { page, hands, words, answers } = person;
  const { heading, add } = words.questions.points;
  const { parts } = wordsFor(person, 'points');
  const isOneOfSeveral = allSubjects.filter((subject) => answers.subjects?.includes(subject)).length > 1;
  for (const [index, point] of points.entries()) {
    if (index > 0) await hands.press(page.getByRole('button', { name: add, exact: true }));
    const group = page.getByRole('group', {
      name: heading.replace('{{number}}', String(index + 1)),
      exact: true,
    });
    if (isOneOfSeveral && point.about !== undefined) {
      const list = group.getByRole('combobox', { name: parts?.about?.label ?? '', exact: true });
      await hands.pick(list, subjectName(person, point.about));
    }
    for (const part of pointParts) {
      const box = group.getByRole('textbox', { name: parts?.[part]?.label ?? '', exact: true });
      const text = point[part] ?? '';
      if (text !== '') await hands.write(box, text);
    }
  }
}
