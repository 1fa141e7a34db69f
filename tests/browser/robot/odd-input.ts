/** What the robot types: as people do, and as nobody should. */
import { english } from '../words';
import type { Chance } from './chance';

/** Stands in nearly everything it types, and nowhere else: where it is found, something typed has come. */
export const mark = 'quagga';

const plain = [
  `The social worker did not come, says ${mark}.`,
  `${mark} Jones-O’Neill`,
  `12 ${mark} Lane\nAnytown\nAN1 2YT`,
  `We rang on 3 May 2026 and ${mark} said nothing.`,
  '',
];

const odd = [
  ' ',
  '0',
  '\t\n\n',
  `${mark} 😢👨‍👩‍👧`,
  `محمد ${mark} রহিমা`,
  `a\u202e${mark}\u2066c\u200f`,
  `a\u0000${mark}\u0007`,
  `${mark}\ud83d half`,
  `<img src=x onerror=alert(1)><script>alert('${mark}')</script>`,
  `\\input{${mark}} $\\frac{1}{2}$`,
  `=HYPERLINK("https://example.org","${mark}")`,
  `{{${mark}}} $t(common.title) __proto__`,
  mark.repeat(800),
  `${mark} did not come. `.repeat(600),
];

/** Takes whether it is odd; gives a text to type. */
export const someText = (chance: Chance, isOdd: boolean): string =>
  chance.oneOf(isOdd ? [...odd, ...plain] : plain.slice(0, -1)) ?? '';

/** Takes today's year and whether it is odd; gives what goes into the boxes of a date, by their labels. */
export function someDate(chance: Chance, year: number, isOdd: boolean): Readonly<Record<string, string>> {
  const day = chance.number(1, isOdd ? 33 : 28);
  const oddMonth = isOdd ? chance.oneOf(['0', '13', 'mai', 'Feb', '２', mark, '']) : undefined;
  const someYear = isOdd ? chance.oneOf([0, 26, 1999, year + 2, 99999]) : chance.number(year - 1, year);
  const { day: Day, month: Month, year: Year } = english.pages.date;
  return {
    [Day]: String(day),
    [Month]: oddMonth ?? String(chance.number(1, 12)),
    [Year]: String(someYear),
  };
}
