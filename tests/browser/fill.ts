/** How a person fills in the questions that take more than a tick or a text. */
import type { Point } from '../../src/domain/questions';
import { pointParts } from '../../src/components/point-parts';
import type { Person } from './person';

const monthName = (month: number) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));

/** Types a day or a month, every second month by its name, or chooses the answer that is no date. */
export async function fillDate(person: Person, instead: string | undefined, answer: string): Promise<void> {
  const { page, hands, words } = person;
  const { knowDay, knowMonth, notSure, ...boxes } = words.pages.date;
  const [year, month, day] = answer.split('-');
  const isDate = year !== undefined && month !== undefined;
  const choice = isDate ? (day === undefined ? knowMonth : knowDay) : (instead ?? notSure);
  await hands.choose(page.getByRole('radio', { name: choice, exact: true }));
  if (!isDate) return;
  const write = (name: string, text: string) =>
    hands.write(page.getByRole('textbox', { name, exact: true }), text);
  if (day !== undefined) await write(boxes.day, String(Number(day)));
  await write(boxes.month, Number(month) % 2 === 0 ? monthName(Number(month)) : String(Number(month)));
  await write(boxes.year, year);
}

/** Types the start of a council's name as people do, and goes down the list to it with the keyboard. */
export async function fillCouncil({ page, hands }: Person, title: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: title, exact: true });
  await hands.write(box, name.replace(/( County)? Council$/, '').toLowerCase());
  await page.getByRole('option').first().waitFor();
  const chosen = page.getByRole('option', { selected: true });
  for (let downs = 0; downs < 8; downs += 1) {
    await box.press('ArrowDown');
    if ((await chosen.innerText()).startsWith(name)) break;
  }
  await box.press('Enter');
  // The name takes the place of what was typed a moment after the key.
  await page.waitForFunction(([input, chosenName]) => (input as HTMLInputElement).value === chosenName, [
    await box.elementHandle(),
    name,
  ] as const);
}

/** Types each point into its boxes, adding a point when there is one more to tell. */
export async function fillPoints({ page, hands, words }: Person, points: readonly Point[]): Promise<void> {
  const { heading, parts, add } = words.questions.points;
  for (const [index, point] of points.entries()) {
    if (index > 0) await hands.press(page.getByRole('button', { name: add, exact: true }));
    const group = page.getByRole('group', {
      name: heading.replace('{{number}}', String(index + 1)),
      exact: true,
    });
    for (const part of pointParts) {
      const box = group.getByRole('textbox', { name: parts[part].label, exact: true });
      if (point[part] !== '') await hands.write(box, point[part]);
    }
  }
}
