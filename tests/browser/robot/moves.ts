/** What the robot does on a page: nearly always something a person could do. */
import type { Locator } from 'playwright-core';
import { appPaths } from '../quiet';
import { fillIn, type Manner, type Robot } from './answer';

/** The form of a question. Other forms stand beside it in sections of their own. */
const question = ({ page }: Robot) => page.locator('main > form');

/** Presses Continue; ends when another page is drawn, or an error is told. */
async function pressContinue({ page }: Robot, form: Locator) {
  await page.locator('h1').evaluate((heading) => heading.setAttribute('data-left', ''));
  // Errors that are told again stay where they were: that they take the focus shows that they are new.
  await page.locator('.error-summary:focus').evaluateAll((shown) => shown.forEach((one) => one.blur()));
  await form.locator('button[type=submit]').first().click();
  await page.locator('h1:not([data-left]), .error-summary:focus').first().waitFor();
}

/** Fills in the question and presses Continue. Gives whether there was one. */
export async function answerQuestion(robot: Robot, manner: Manner): Promise<boolean> {
  const form = question(robot).first();
  if ((await form.count()) === 0) return false;
  await fillIn(robot, form, manner);
  await pressContinue(robot, form);
  return true;
}

async function pressEmpty(robot: Robot) {
  const form = question(robot).first();
  if ((await form.count()) > 0) await pressContinue(robot, form);
}

/** What leads out of the app, or asks for a file or a printer, is left alone. */
const pressable =
  'main a[href^="/"]:not([target]):not([download]), main button:not([disabled]), main summary';

/** Presses anything on the page. */
async function pressAnything({ page, chance }: Robot) {
  const all = page.locator(pressable);
  const shown = await all.evaluateAll((ways) =>
    ways.flatMap((way, index) => (way.checkVisibility() ? [index] : [])),
  );
  const index = chance.oneOf(shown);
  if (index !== undefined) await all.nth(index).click();
}

/** Leaves a page half filled in. */
async function leaveHalf(robot: Robot) {
  const form = question(robot).first();
  if ((await form.count()) > 0) await fillIn(robot, form, 'oddly');
  await robot.page.goBack();
}

/** Each with how many times in a hundred. */
const moves: readonly (readonly [number, (robot: Robot) => Promise<unknown>])[] = [
  [50, (robot) => answerQuestion(robot, 'plainly')],
  [12, (robot) => answerQuestion(robot, 'oddly')],
  [5, pressEmpty],
  [18, pressAnything],
  [4, leaveHalf],
  [4, ({ page }) => page.goBack()],
  [2, ({ page }) => page.goForward()],
  [2, ({ page }) => page.reload()],
  [3, ({ page, origin, chance }) => page.goto(`${origin}${chance.oneOf(appPaths) ?? ''}`)],
];

/** Makes one move, by chance. */
export async function move(robot: Robot): Promise<void> {
  let left = robot.chance.number(1, 100);
  const [, act] = moves.find(([share]) => (left -= share) <= 0) ?? moves[0]!;
  await act(robot);
}
