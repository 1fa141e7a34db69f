import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AnswersProvider } from '../../src/answers';
import { QuestionForm } from '../../src/components/QuestionForm';
import { renderInWords, words } from './open-app';

const { points } = words.questions;
const happened = () => screen.getAllByLabelText(points.parts.whatHappened.label);

async function openPoints() {
  await renderInWords(
    <AnswersProvider today="2026-11-22">
      <QuestionForm id="points" />
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
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
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
