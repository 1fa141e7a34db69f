import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { without } from '../../src/contradictions';
import { somebodyWho } from '../case-of';
import { words } from './open-app';
import { openQuestion } from './open-question';

const { questions, pages, errors } = words;
const { findings, subjects } = questions;

/** A mother with the council's second answer on two things. */
const investigated = without(
  somebodyWho({
    subjects: ['childInNeed', 'records'],
    soFar: 'investigated',
    investigationAnsweredOn: '2026-11-16',
  }),
  ['findings'],
);
const group = (about: 'childInNeed' | 'records') =>
  screen.getByRole('group', { name: subjects.options[about] });
const radio = (about: 'childInNeed' | 'records', finding: keyof typeof findings.options) =>
  within(group(about)).getByRole('radio', { name: findings.options[finding] });

test('a mother says with the keyboard alone what the council decided on each part', async () => {
  const { user, kept } = await openQuestion('findings', investigated);
  (await screen.findByRole('heading', { level: 1, name: findings.title })).focus();
  await user.tab();
  expect(radio('childInNeed', 'upheld')).toHaveFocus();
  await user.keyboard(' {ArrowDown}');
  expect(radio('childInNeed', 'partly')).toBeChecked();
  await user.tab();
  expect(
    within(group('childInNeed')).getByRole('checkbox', { name: questions.findings.notDone }),
  ).toHaveFocus();
  await user.keyboard(' ');
  await user.tab();
  expect(radio('records', 'upheld')).toHaveFocus();
  await user.keyboard(' ');
  await user.click(screen.getByRole('button', { name: pages.continue }));
  await waitFor(() =>
    expect(kept().findings).toEqual([
      { about: 'childInNeed', finding: 'partly', notDone: true },
      { about: 'records', finding: 'upheld', notDone: false },
    ]),
  );
});

test('a part without an answer is named, and the error leads to its first answer', async () => {
  const { user } = await openQuestion('findings', investigated);
  await screen.findByRole('heading', { level: 1, name: findings.title });
  await user.click(radio('childInNeed', 'notUpheld'));
  await user.click(screen.getByRole('button', { name: pages.continue }));
  const name = `${subjects.options.records}: ${errors.finding}`;
  await user.click(await screen.findByRole('link', { name }));
  expect(radio('records', 'upheld')).toHaveFocus();
  expect(group('records')).toHaveAccessibleDescription(expect.stringContaining(name));
  expect(group('childInNeed')).not.toHaveAccessibleDescription(expect.stringContaining(errors.finding));
  expect(radio('childInNeed', 'notUpheld')).toBeChecked();
});
