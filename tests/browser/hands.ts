/** How a person works a page: with a pointer, with a finger, or with nothing but a keyboard. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusIsSeen } from './focus';
import { soon } from './served';

export interface Hands {
  readonly choose: (radio: Locator) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
  readonly write: (box: Locator, text: string) => Promise<void>;
  /** Chooses an option of a list by its words. */
  readonly pick: (list: Locator, option: string) => Promise<void>;
  /** Takes an option of the list that opened under a box. */
  readonly take: (box: Locator, option: Locator) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
}

const isSelected = (option: Element) => option.getAttribute('aria-selected') === 'true';

/** Goes down an open list with the arrow keys. */
async function takeByArrows(box: Locator, option: Locator) {
  for (let downs = 0; downs < 8 && !(await option.evaluate(isSelected)); downs += 1)
    await box.press('ArrowDown');
  await box.press('Enter');
}

/** Taps the words: they lie over the box, so that the whole row can be tapped. */
async function tapLabel(input: Locator) {
  if (!(await input.isChecked())) await input.locator('..').locator('label').click();
}

export const pointer: Hands = {
  choose: tapLabel,
  tick: tapLabel,
  write: (box, text) => box.fill(text),
  async pick(list, option) {
    await list.selectOption({ label: option });
  },
  take: takeByArrows,
  press: (button) => button.click(),
};

async function touchLabel(input: Locator) {
  if (!(await input.isChecked())) await input.locator('..').locator('label').tap();
}

/** A finger on the glass: for pages that are visited with `byTouch`. The keys of a phone are not keys to the page. */
export const touch: Hands = {
  choose: touchLabel,
  tick: touchLabel,
  async write(box, text) {
    await box.tap();
    await box.fill(text);
  },
  // The wheel that a phone shows for a list is the phone's own: no test can reach it.
  pick: pointer.pick,
  take: (_, option) => option.tap(),
  press: (button) => button.tap(),
};

const chosenIn = (list: Element) =>
  list instanceof HTMLSelectElement ? list.selectedOptions[0]?.text : undefined;

const isFocused = (element: Element) => element === document.activeElement;
/** Tab goes to a group of radio buttons as to one thing. */
const isInFocusedGroup = (element: Element) =>
  element instanceof HTMLInputElement &&
  document.activeElement instanceof HTMLInputElement &&
  document.activeElement.type === 'radio' &&
  document.activeElement.name === element.name;

/** Takes a page; gives hands that only press keys, and look after each Tab whether the focus can be seen. */
export function keyboard(page: Page): Hands {
  async function tabTo(element: Locator, isThere: (element: Element) => boolean = isFocused) {
    for (let tabs = 0; !(await element.evaluate(isThere)); tabs += 1) {
      if (tabs === 90) throw new Error(`Tab never reaches ${String(element)}`);
      await page.keyboard.press('Tab');
      await focusIsSeen(page);
    }
  }
  return {
    async choose(radio) {
      await tabTo(radio, isInFocusedGroup);
      for (let arrows = 0; !(await radio.evaluate(isFocused)) && arrows < 20; arrows += 1) {
        await page.keyboard.press('ArrowDown');
      }
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
      await expect.poll(() => radio.isChecked(), soon).toBe(true);
    },
    async tick(box) {
      await tabTo(box);
      await page.keyboard.press('Space');
      await expect.poll(() => box.isChecked(), soon).toBe(true);
    },
    async write(box, text) {
      await tabTo(box);
      await page.keyboard.type(text);
    },
    async pick(list, option) {
      await tabTo(list);
      for (let downs = 0; (await list.evaluate(chosenIn)) !== option; downs += 1) {
        if (downs === 40) throw new Error(`No arrow leads to ${option}`);
        await page.keyboard.press('ArrowDown');
      }
    },
    take: takeByArrows,
    async press(button) {
      await tabTo(button);
      await page.keyboard.press('Enter');
    },
  };
}
