import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, words } from './open-app';

const { questions, pages, errors } = words;
const { dangerNow, council, whoYouAre, subjects, eachHappened, courts } = questions;

type App = Awaited<ReturnType<typeof openApp>>;
type Name = keyof typeof subjects.options;

const three = ['childInNeed', 'staffConduct', 'records'] as const;

/** A parent who ticks three things: the page that asks when each of them happened. */
async function upToDates(app: App) {
  await app.begin();
  await app.answer(dangerNow.title, dangerNow.options.no);
  await app.answer(council.title, pages.council.notSure);
  await app.answer(whoYouAre.title, whoYouAre.options.parent);
  await app.answer(subjects.title, ...three.map((about) => subjects.options[about]));
  await app.heading(eachHappened.title);
}

const about = (name: Name) => within(screen.getByRole('region', { name: subjects.options[name] }));
const box = (name: Name, part: 'day' | 'month' | 'year') =>
  about(name).getByRole('textbox', { name: pages.date[part] });
const typed = (name: Name) =>
  (['day', 'month', 'year'] as const).map((part) => (box(name, part) as HTMLInputElement).value);

async function type({ user }: App, name: Name, day: string, month: string, year: string) {
  for (const [part, text] of Object.entries({ day, month, year })) {
    const place = box(name, part as 'day');
    await user.clear(place);
    await user.type(place, text);
  }
}

/** Whole dates for all three. */
async function typeAll(app: App) {
  await type(app, 'childInNeed', '5', '5', '2026');
  await type(app, 'staffConduct', '6', '6', '2026');
  await type(app, 'records', '7', '7', '2026');
}

/** Back to what the complaint is about, one tick changed, and on again. */
async function tickAgain(app: App, name: Name) {
  await app.back();
  await app.answer(subjects.title, subjects.options[name]);
  await app.heading(eachHappened.title);
}

test('a parent with one wrong date of three is told which, loses nothing, and finds all after Back', async () => {
  const app = await openApp();
  await upToDates(app);
  await typeAll(app);
  await type(app, 'staffConduct', '31', '6', '2026');
  await app.goOn();

  const words = `${subjects.options.staffConduct}: ${errors.date}`;
  const summary = await screen.findByRole('alert');
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([words]);
  await app.user.click(within(summary).getByRole('link', { name: words }));
  expect(box('staffConduct', 'day')).toHaveFocus();
  expect(box('staffConduct', 'day')).toHaveAccessibleDescription(expect.stringContaining(words));
  expect(box('childInNeed', 'day')).not.toBeInvalid();
  expect(typed('records')).toEqual(['7', '7', '2026']);

  await type(app, 'staffConduct', '30', '6', '2026');
  await app.goOn();
  await app.heading(courts.title);
  await app.back();
  await app.heading(eachHappened.title);
  expect(three.map(typed)).toEqual([
    ['5', '5', '2026'],
    ['30', '6', '2026'],
    ['7', '7', '2026'],
  ]);
});

test('a parent who knows only a month of one thing and nothing of another can go on', async () => {
  const app = await openApp();
  await upToDates(app);
  await type(app, 'childInNeed', '5', '5', '2026');
  await app.user.click(about('staffConduct').getByLabelText(pages.date.knowMonth));
  await app.user.type(box('staffConduct', 'month'), 'june');
  await app.user.type(box('staffConduct', 'year'), '26');
  expect(await about('staffConduct').findByText(/June 2026/)).toBeInTheDocument();
  await app.user.click(about('records').getByLabelText(pages.date.notSure));
  await app.goOn();
  await app.heading(courts.title);
});

test('a parent who takes one subject back after the dates is asked them again, each as it was typed', async () => {
  const app = await openApp();
  await upToDates(app);
  await typeAll(app);
  await app.goOn();
  await app.heading(courts.title);
  await app.back();
  await app.heading(eachHappened.title);
  await tickAgain(app, 'childInNeed');
  expect(screen.queryByRole('region', { name: subjects.options.childInNeed })).toBeNull();
  expect([typed('staffConduct'), typed('records')]).toEqual([
    ['6', '6', '2026'],
    ['7', '7', '2026'],
  ]);
  await app.goOn();
  await app.heading(courts.title);
});

test('a parent who takes one subject back with the dates half typed finds each half where it belongs', async () => {
  const app = await openApp();
  await upToDates(app);
  await type(app, 'childInNeed', '5', '5', '2026');
  await app.user.type(box('records', 'month'), 'jul');
  await tickAgain(app, 'childInNeed');
  expect([typed('staffConduct'), typed('records')]).toEqual([
    ['', '', ''],
    ['', 'jul', ''],
  ]);
  await type(app, 'staffConduct', '6', '6', '2026');
  await type(app, 'records', '7', 'july', '2026');
  await app.goOn();
  await app.heading(courts.title);
});
