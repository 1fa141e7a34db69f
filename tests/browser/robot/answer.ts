/** How the robot fills in whatever form a page shows, without knowing what it asks. */
import type { Locator, Page } from 'playwright-core';
import type { Chance } from './chance';
import { someDate, someText } from './odd-input';

export interface Robot {
  readonly page: Page;
  readonly origin: string;
  readonly chance: Chance;
  /** The year on the person's device. */
  readonly year: number;
}

interface Boxes {
  /** The groups of radio buttons, each with the ids of its buttons. */
  readonly groups: readonly (readonly string[])[];
  readonly ticks: readonly string[];
  readonly lists: readonly string[];
  readonly texts: readonly { readonly id: string; readonly label: string; readonly isCombobox: boolean }[];
}

/** What there is to fill in, by the ids of the boxes. */
const boxesOf = (form: Locator): Promise<Boxes> =>
  form.evaluate((element) => {
    const all = [...element.querySelectorAll<HTMLInputElement>('input, textarea, select')].filter(
      (box) => box.checkVisibility() && !box.disabled && box.type !== 'file',
    );
    const radios = all.filter(({ type }) => type === 'radio');
    return {
      groups: [...new Set(radios.map(({ name }) => name))].map((group) =>
        radios.filter(({ name }) => name === group).map(({ id }) => id),
      ),
      ticks: all.filter(({ type }) => type === 'checkbox').map(({ id }) => id),
      lists: all.filter(({ tagName }) => tagName === 'SELECT').map(({ id }) => id),
      texts: all
        .filter(({ tagName, type }) => tagName !== 'SELECT' && !['radio', 'checkbox'].includes(type))
        .map((box) => ({
          id: box.id,
          label: box.labels?.[0]?.innerText.trim() ?? '',
          isCombobox: box.getAttribute('role') === 'combobox',
        })),
    };
  });

const tap = (form: Locator, id: string) => form.locator(`label[for="${id}"]`).first().click();

/** Types the first letters of a council and takes the first of the list. */
async function chooseCouncil({ page, chance }: Robot, box: Locator) {
  await box.fill(chance.oneOf(['sur', 'york', 'man', 'essex', 'wales', 'lon']) ?? '');
  await page.getByRole('option').first().waitFor();
  await box.press('ArrowDown');
  await box.press('Enter');
}

/** How a form is answered: as people do, as nobody should, or with the last choice of each group, often "not sure". */
export type Manner = 'plainly' | 'oddly' | 'unsurely';

async function choose({ chance }: Robot, form: Locator, manner: Manner) {
  const { groups, ticks } = await boxesOf(form);
  for (const group of groups) {
    const id = manner === 'unsurely' ? group.at(-1) : chance.oneOf(group);
    if (id !== undefined && (manner !== 'oddly' || chance.happens(80))) await tap(form, id);
  }
  const isTicked = (await form.locator('input[type=checkbox]:checked').count()) > 0;
  if (isTicked && manner === 'plainly') return;
  for (let left = chance.number(manner === 'oddly' ? 0 : 1, 3); left > 0 && ticks.length > 0; left -= 1)
    await tap(form, chance.oneOf(ticks) ?? '');
}

/** Takes a form and a manner; chooses and types in all that it asks, also what only comes into sight then. */
export async function fillIn(robot: Robot, form: Locator, manner: Manner): Promise<void> {
  const { chance, year } = robot;
  await choose(robot, form, manner);
  const { lists, texts } = await boxesOf(form);
  for (const id of lists) {
    const list = form.locator(`[id="${id}"]`);
    await list.selectOption({ index: chance.number(1, (await list.locator('option').count()) - 1) });
  }
  const isOdd = manner === 'oddly';
  const date = someDate(chance, year, isOdd && chance.happens(50));
  for (const { id, label, isCombobox } of texts) {
    const box = form.locator(`[id="${id}"]`);
    if (isCombobox && !isOdd) await chooseCouncil(robot, box);
    else await box.fill(date[label] ?? someText(chance, isOdd));
  }
}
