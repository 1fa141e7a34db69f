import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AnswersProvider } from '../../src/answers';
import { LaterInput } from '../../src/components/LaterInput';
import { QuestionForm } from '../../src/components/QuestionForm';
import { emptyPoint } from '../../src/components/typed';
import type { Point } from '../../src/domain/questions';
import { somebodyWho } from '../case-of';
import { renderInWords, words } from './open-app';
import { openQuestion } from './open-question';

const { points } = words.questions;
const happened = () => screen.getAllByLabelText(points.parts.whatHappened.label);

/** What a screen reader is told just now. */
const spoken = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '');

async function openPoints() {
  await renderInWords(
    <AnswersProvider today="2026-11-22">
      <QuestionForm id="points" Input={LaterInput} />
    </AnswersProvider>,
  );
  return userEvent.setup();
}

test('a new point takes the focus in its first box', async () => {
  const user = await openPoints();
  await user.click(screen.getByRole('button', { name: points.add }));
  expect(happened()).toHaveLength(2);
  expect(happened()[1]).toHaveFocus();
});

test('a removed point takes its words with it, is announced, and leaves the focus on a point', async () => {
  const user = await openPoints();
  expect(screen.queryByRole('button', { name: new RegExp(points.remove) })).toBeNull();
  await user.type(happened()[0]!, 'First');
  await user.click(screen.getByRole('button', { name: points.add }));
  await user.type(happened()[1]!, 'Second');
  await user.click(screen.getAllByRole('button', { name: new RegExp(points.remove) })[0]!);
  expect(happened().map((box) => (box as HTMLTextAreaElement).value)).toEqual(['Second']);
  expect(spoken()).not.toEqual([]);
  expect(screen.getByRole('group', { name: /1/ })).toHaveFocus();
});

test('a point without what happened is named in the errors, which lead to its box', async () => {
  const user = await openPoints();
  await user.type(happened()[0]!, 'First');
  await user.click(screen.getByRole('button', { name: points.add }));
  await user.click(screen.getByRole('button', { name: words.pages.continue }));
  await user.click(await screen.findByRole('link', { name: words.errors.pointEmpty }));
  expect(happened()[1]).toHaveFocus();
  expect(happened()[1]).toHaveAccessibleDescription(expect.stringContaining(words.errors.pointEmpty));
  expect(happened()[0]).not.toBeInvalid();
});

const values = () => happened().map((box) => (box as HTMLTextAreaElement).value);
const point = (number: number) =>
  within(screen.getByRole('group', { name: points.heading.replace('{{number}}', String(number)) }));
const button = (name: string, number: number) =>
  point(number).getByRole('button', { name: new RegExp(`^${name}`) });
const movedTo = (from: number, to: number) =>
  points.moved.replace('{{from}}', String(from)).replace('{{to}}', String(to));

/** Three points, told in the order in which they came to mind. */
async function openThree() {
  const user = await openPoints();
  for (const [index, words] of ['First', 'Second', 'Third'].entries()) {
    if (index > 0) await user.click(screen.getByRole('button', { name: points.add }));
    await user.type(happened()[index]!, words);
  }
  return user;
}

test('a point moved up with the keyboard keeps its words and the focus, and its new place is said aloud', async () => {
  const user = await openThree();
  button(points.up, 3).focus();
  await user.keyboard('{Enter}');
  expect(values()).toEqual(['First', 'Third', 'Second']);
  expect(spoken()).toEqual([movedTo(3, 2)]);
  expect(button(points.up, 2)).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(values()).toEqual(['Third', 'First', 'Second']);
  expect(spoken()).toEqual([movedTo(2, 1)]);
  expect(screen.getByRole('group', { name: /1/ })).toHaveFocus();
});

test('a point moved down changes places with the next, and what is typed after that stays with it', async () => {
  const user = await openThree();
  await user.click(button(points.down, 1));
  expect(values()).toEqual(['Second', 'First', 'Third']);
  await user.type(happened()[1]!, ' of all');
  await user.click(button(points.up, 3));
  expect(values()).toEqual(['Second', 'Third', 'First of all']);
});

test('the first point cannot go up, the last cannot go down, and one alone goes nowhere', async () => {
  const user = await openPoints();
  const named = (name: string) => screen.queryAllByRole('button', { name: new RegExp(`^${name}`) });
  expect([...named(points.up), ...named(points.down)]).toEqual([]);
  await user.click(screen.getByRole('button', { name: points.add }));
  expect(named(points.up)).toEqual([button(points.up, 2)]);
  expect(named(points.down)).toEqual([button(points.down, 1)]);
});

test('the order of the points is kept as it was moved', async () => {
  const { user, kept } = await openQuestion('points', somebodyWho({}));
  await user.type(await screen.findByLabelText(points.parts.whatHappened.label), 'First');
  await user.click(screen.getByRole('button', { name: points.add }));
  await user.type(happened()[1]!, 'Second');
  await user.click(button(points.up, 2));
  await user.click(screen.getByRole('button', { name: words.pages.continue }));
  await waitFor(() =>
    expect(kept().points?.map(({ whatHappened }) => whatHappened)).toEqual(['Second', 'First']),
  );
});

test('a father with two subjects puts each point to one of them, and it moves along', async () => {
  const { subjects } = words.questions;
  const { user, kept } = await openQuestion('points', somebodyWho({ subjects: ['childInNeed', 'records'] }));
  const list = (number: number) => point(number).getByRole('combobox', { name: points.parts.about.label });
  await user.type(await screen.findByLabelText(points.parts.whatHappened.label), 'No visit');
  expect(
    within(list(1))
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual([words.pages.date.notSure, subjects.options.childInNeed, subjects.options.records]);
  expect(list(1)).toHaveAccessibleDescription(points.parts.about.hint);
  expect(list(1)).toHaveDisplayValue(words.pages.date.notSure);
  await user.selectOptions(list(1), subjects.options.childInNeed);
  await user.click(screen.getByRole('button', { name: points.add }));
  await user.selectOptions(list(2), subjects.options.records);
  await user.type(happened()[1]!, 'A wrong date');
  await user.click(button(points.up, 2));
  expect(list(1)).toHaveDisplayValue(subjects.options.records);
  expect(list(2)).toHaveDisplayValue(subjects.options.childInNeed);
  await user.click(screen.getByRole('button', { name: words.pages.continue }));
  await waitFor(() =>
    expect(kept().points?.map(({ about, whatHappened }) => [about, whatHappened])).toEqual([
      ['records', 'A wrong date'],
      ['childInNeed', 'No visit'],
    ]),
  );
});

test('a father who is not sure what a point is about may leave it so, and takes back what he chose', async () => {
  const { subjects } = words.questions;
  const { user, kept } = await openQuestion('points', somebodyWho({ subjects: ['childInNeed', 'records'] }));
  await user.type(await screen.findByLabelText(points.parts.whatHappened.label), 'No visit');
  const list = screen.getByRole('combobox', { name: points.parts.about.label });
  await user.selectOptions(list, subjects.options.records);
  await user.selectOptions(list, words.pages.date.notSure);
  await user.click(screen.getByRole('button', { name: words.pages.continue }));
  await waitFor(() => expect(kept().points?.map(({ whatHappened }) => whatHappened)).toEqual(['No visit']));
  expect(kept().points?.[0]?.about).toBeUndefined();
});

test('a point about a subject that was unticked later is about none on its page, and when it is kept anew', async () => {
  const saidBefore: Point = { ...emptyPoint, about: 'school', whatHappened: 'No visit' };
  const { user, kept } = await openQuestion(
    'points',
    somebodyWho({ subjects: ['childInNeed', 'records'], points: [saidBefore] }),
  );
  const list = await screen.findByRole('combobox', { name: points.parts.about.label });
  expect(list).toHaveDisplayValue(words.pages.date.notSure);
  expect(kept().points?.[0]?.about).toBe('school');
  await user.click(screen.getByRole('button', { name: words.pages.continue }));
  await waitFor(() => expect(kept().points?.[0]?.about).toBeUndefined());
  expect(kept().points?.[0]?.whatHappened).toBe('No visit');
});

test('a father with one subject is not asked which one a point is about', async () => {
  await openQuestion('points', somebodyWho({ subjects: ['childInNeed'] }));
  await screen.findByLabelText(points.parts.whatHappened.label);
  expect(screen.queryByRole('combobox')).toBeNull();
});
