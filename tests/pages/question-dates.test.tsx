import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, typeDate, upToFirstDate, words } from './open-app';

const { questions, pages, errors } = words;
const { subjects, firstHappened, firstKnew, courts, soFar, wants } = questions;

test('a date typed in any way is said back in words', async () => {
  const app = await openApp();
  await upToFirstDate(app);
  await typeDate(app, '5th', 'may', '26');
  expect(await screen.findByText(/Tuesday 5 May 2026/)).toBeInTheDocument();
  await app.user.click(screen.getByLabelText(pages.date.knowMonth));
  expect(await screen.findByText(/ May 2026/)).not.toHaveTextContent('Tuesday');
});

test.each([
  ['a day that does not exist', ['31', '2', '2026'], errors.date],
  ['an empty date', [' ', ' ', ' '], errors.date],
  ['a day to come', ['1', '1', '2027'], errors.dateInFuture],
  ['a day before anybody’s case', ['1', '1', '1980'], errors.dateTooOld],
] as const)('%s is not taken', async (_, [day, month, year], error) => {
  const app = await openApp();
  await upToFirstDate(app);
  await typeDate(app, day, month, year);
  await app.goOn();
  expect(await screen.findByRole('alert')).toHaveTextContent(error);
  await app.user.click(within(screen.getByRole('alert')).getByRole('link'));
  expect(screen.getByRole('textbox', { name: pages.date.day })).toHaveFocus();
});

test('a half-typed date is still there after going Back and returning', async () => {
  const app = await openApp();
  await upToFirstDate(app);
  await typeDate(app, '5', 'ma', 'x');
  await app.back();
  await app.answer(subjects.title);
  await app.heading(firstHappened.title);
  expect(screen.getByRole('textbox', { name: pages.date.month })).toHaveValue('ma');
});

test('after an earlier date is changed, a later one that cannot be right is asked again, as it was typed', async () => {
  const app = await openApp();
  await upToFirstDate(app);
  await typeDate(app, '1', '1', '2026');
  await app.goOn();
  await app.heading(firstKnew.title);
  await typeDate(app, '10', '1', '2026');
  await app.goOn();
  await app.heading(courts.title);
  await app.back();
  await app.heading(firstKnew.title);
  await app.back();
  await app.heading(firstHappened.title);
  await typeDate(app, '1', '2', '2026');
  await app.goOn();
  await app.heading(firstKnew.title);
  expect(screen.getByRole('textbox', { name: pages.date.day })).toHaveValue('10');
  await app.goOn();
  expect(await screen.findByRole('alert')).toHaveTextContent(errors.dateBefore);
});

test('whoever complains soon is not asked when it last happened or when they first knew', async () => {
  const app = await openApp();
  await upToFirstDate(app);
  await typeDate(app, '1', '6', '2026');
  await app.goOn();
  await app.answer(courts.title, courts.options.none);
  await app.answer(soFar.title, soFar.options.notComplained);
  await app.heading(wants.title);
});
