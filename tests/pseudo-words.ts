/**
 * A language that nobody speaks: every English word longer, with accents, between ⟦ and ⟧. What comes out without the
 * marks was not taken from the locales; what breaks would break in German or in Arabic.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Written from the right, by its tag. */
export const pseudo = 'ar-XB';

const accented: Readonly<Record<string, string>> = {
  a: 'ááá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  y: 'ý',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

const longer = (words: string) => words.replace(/[a-zA-Z]/g, (letter) => accented[letter] ?? letter);

/** Takes a text of the locales; gives it in the pseudo-language, with its gaps as they are. */
export const pseudoText = (text: string): string =>
  text === ''
    ? ''
    : `⟦${text
        .split(/(\{\{.*?\}\})/)
        .map((part, at) => (at % 2 ? part : longer(part)))
        .join('')}⟧`;

/** Arabic has six plurals; each is written as English writes "other". */
const plurals = ['zero', 'two', 'few', 'many'];

const entries = ([key, value]: [string, unknown]): [string, unknown][] => {
  const [, stem] = /^(.*)_other$/.exec(key) ?? [];
  const others =
    stem === undefined ? [] : plurals.map((form): [string, unknown] => [`${stem}_${form}`, value]);
  return [[key, value], ...others];
};

/** Takes the words of a file; gives the same with every text in the pseudo-language, and all its plurals. */
export function pseudoWords<T>(words: T): T {
  const turn = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudoText(value);
    if (Array.isArray(value)) return value.map(turn);
    return Object.fromEntries(
      Object.entries(value ?? {})
        .flatMap(entries)
        .map(([key, one]) => [key, turn(one)]),
    );
  };
  return turn(words) as T;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes the locales that `vite build --mode pseudo` builds with: English as it is, and the pseudo-language. */
export function writePseudoLocales(): void {
  const from = here('../locales/en/');
  const to = here('.pseudo/locales/');
  rmSync(to, { recursive: true, force: true });
  cpSync(from, `${to}en`, { recursive: true });
  mkdirSync(`${to}${pseudo}`);
  for (const file of readdirSync(from)) {
    const words: unknown = JSON.parse(readFileSync(from + file, 'utf8'));
    writeFileSync(`${to}${pseudo}/${file}`, JSON.stringify(pseudoWords(words)));
  }
}
