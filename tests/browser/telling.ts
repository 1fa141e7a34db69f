/** The words by which somebody could see what a person answered. */
import type { Page } from 'playwright-core';
import type { Seed } from '../seeds';

/** Takes a seed; gives its council, and every line in the person's own words, in small letters. */
function tellingWords({ answers, council }: Seed): readonly string[] {
  const texts = Object.values(answers).flatMap((answer) => {
    if (typeof answer === 'string') return answer.split('\n');
    return answer.flatMap((part) =>
      typeof part === 'string'
        ? []
        : Object.values<unknown>({ ...part }).filter((value) => typeof value === 'string'),
    );
  });
  const ownLines = texts.filter((text) => /\s|@/.test(text));
  return [council, answers.council ?? council, ...ownLines].map((words) => words.toLowerCase());
}

/** Takes a seed and a text from anywhere; gives the telling words that stand in it. */
export function tells(seed: Seed, text: string): readonly string[] {
  const found = [
    text.toLowerCase(),
    decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25')).toLowerCase(),
  ];
  return tellingWords(seed).filter((words) => found.some((form) => form.includes(words)));
}

/** All that stands on a page, typed text included. */
export const allOn = async (page: Page): Promise<string> =>
  (await page.content()) +
  (await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
      .map((box) => `\n${box.value}`)
      .join(''),
  ));
