/** A word of one writer, and the word of two. The longer come first. */
const forms: readonly (readonly [one: RegExp, several: string])[] = [
  [/\bI am\b/g, 'we are'],
  [/\bI was\b/g, 'we were'],
  [/\bI\b/g, 'we'],
  [/\b[Mm]yself\b/g, 'ourselves'],
  [/\b[Mm]ine\b/g, 'ours'],
  [/\b[Mm]y\b/g, 'our'],
  [/\bme\b/g, 'us'],
];

const beginsSentence = (before: string) => /(?:^|[.!?])\s*$/.test(before);
const withCapital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Takes one or more sentences of ours that speak for one person ("I", "my"); gives the same for several who write
 * together ("we", "our"). Never used on a person's own words.
 */
export const forSeveral = (sentences: string): string =>
  forms.reduce(
    (text, [one, several]) =>
      text.replaceAll(one, (_, at: number) =>
        beginsSentence(text.slice(0, at)) ? withCapital(several) : several,
      ),
    sentences,
  );

const mark = (at: number) => `\uE000${at}\uE001`;

/**
 * Takes gaps to be filled and a way to say a sentence with them; gives the sentence for several writers. What fills
 * a gap stays as it is: names and dates are not ours to change.
 */
export function saidBySeveral(
  gaps: Readonly<Record<string, string | number>>,
  say: (gaps: Readonly<Record<string, string | number>>) => string,
): string {
  const names = Object.keys(gaps).filter((name) => typeof gaps[name] === 'string');
  const marked = Object.fromEntries(names.map((name, at) => [name, mark(at)]));
  return names.reduce(
    (text, name, at) => text.replaceAll(mark(at), () => String(gaps[name])),
    forSeveral(say({ ...gaps, ...marked })),
  );
}
