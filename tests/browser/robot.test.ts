/**
 * A robot walks journeys by chance, forwards and back, with odd input, and ends each with a result. `npm run robot`
 * walks many; here walk a few, always the same.
 */
import { afterAll, expect, test } from 'vitest';
import { paths } from '../../src/paths';
import { type Robot } from './robot/answer';
import { chanceOf } from './robot/chance';
import { howFar, lookFor } from './robot/looked-for';
import { answerQuestion, move } from './robot/moves';
import { toNextHeading } from './person';
import { pathnameOf, useServed } from './served';
import { english } from './words';

const { visit } = useServed();
const { ROBOT_JOURNEYS: count = '4', ROBOT_FIRST: first = '1' } = process.env;
const journeys = Array.from({ length: Number(count) }, (_, index) => Number(first) + index);
const today = '2026-11-23';

let lettersMade = 0;
afterAll(() => console.log(`The robot saw ${howFar()}, and made ${lettersMade} letters.`));

/** Answers what is asked until a certain page is there; fails where a page cannot be got past. */
async function answerUntil(robot: Robot, ends: readonly string[], journey: string) {
  const { page } = robot;
  for (let tries = 0, last = ''; !ends.includes(pathnameOf(page));) {
    const at = pathnameOf(page);
    tries = at === last ? tries + 1 : 0;
    last = at;
    expect(tries, `${journey} is stuck at ${at}`).toBeLessThan(25);
    const isAsked = await answerQuestion(robot, tries % 2 === 0 ? 'plainly' : 'unsurely');
    if (!isAsked) await page.locator('main a.button[href^="/"]').first().click();
    await lookFor(page, journey);
  }
}

/** From wherever the robot is, comes to a result and, where it offers a letter, to the letter. Gives whether there was one. */
async function toTheEnd(robot: Robot, journey: string): Promise<boolean> {
  const { page, origin } = robot;
  const { makeLetter, makeThisLetter } = english.result.next;
  await page.goto(`${origin}${paths.result}`);
  await lookFor(page, journey);
  await answerUntil(robot, [paths.result, paths.checkAnswers, paths.letter], journey);
  const offers = page.getByRole('button', { name: new RegExp(`${makeLetter}|${makeThisLetter}`) });
  if (pathnameOf(page) === paths.result) {
    const offer = robot.chance.oneOf(await offers.all());
    if (!offer) return false;
    await toNextHeading(page, () => offer.click());
  }
  await answerUntil(robot, [paths.letter], journey);
  return true;
}

test.each(journeys)(
  'the robot’s journey %i meets no error and ends with a result or a letter',
  { timeout: 240_000 },
  async (seed) => {
    const { page, origin } = await visit({ today, width: 360 });
    const robot = { page, origin, chance: chanceOf(seed), year: Number(today.slice(0, 4)) };
    const journey = `journey ${seed}`;
    await page.locator('[data-start]').click();
    for (let steps = robot.chance.number(8, 20); steps > 0; steps -= 1) {
      await move(robot);
      if (page.url() === 'about:blank') await page.goForward();
      await lookFor(page, journey);
    }
    if (await toTheEnd(robot, journey)) lettersMade += 1;
  },
);
