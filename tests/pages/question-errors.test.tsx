import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, openFirstQuestion, upToFirstDate, words } from './open-app';

const { questions, pages, errors } = words;
const { dangerNow, subjects } = questions;

test('each new page has the focus on its heading and a neutral title', async () => {
  const app = await openApp();
  await app.begin();
  expect(await app.heading(dangerNow.title)).toHaveFocus();
  expect(document.title).toBe(`${pages.sections.safety} – ${pages.product}`);
});

test('Continue without an answer says what is wrong, at the top, at the field and in the title', async () => {
  const app = await openFirstQuestion();
  await app.answer(dangerNow.title);
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(document.title).toMatch(/^Error: /);
  expect(screen.getByRole('group', { name: dangerNow.title })).toHaveAccessibleDescription(
    expect.stringContaining(errors.choose),
  );
  await app.user.click(within(summary).getByRole('link', { name: errors.choose }));
  expect(screen.getByLabelText(dangerNow.options.yes)).toHaveFocus();
});

test('a second Continue without an answer moves the focus to the errors again', async () => {
  const app = await openFirstQuestion();
  await app.answer(dangerNow.title);
  await screen.findByRole('alert');
  await app.goOn();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
});

test('"I am not sure" clears all other ticks, and any other tick clears it', async () => {
  const app = await openApp();
  await upToFirstDate(app);
  await app.back();
  await app.heading(subjects.title);
  const [assessment, notSure, support] = (['assessment', 'notSure', 'support'] as const).map((option) =>
    screen.getByLabelText(subjects.options[option]),
  );
  expect(assessment).toBeChecked();
  await app.user.click(notSure!);
  expect(assessment).not.toBeChecked();
  await app.user.click(support!);
  expect(notSure).not.toBeChecked();
  expect(support).toBeChecked();
});
