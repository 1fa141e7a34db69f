import { syllable } from 'syllable';

/** Takes a text; gives its words, without signs, figures and gaps. */
export const wordsIn = (text: string): readonly string[] =>
  text.replace(/\{\{.*?\}\}|<[^>]+>/g, ' ').match(/\p{L}[\p{L}’-]*/gu) ?? [];

const sentencesIn = (text: string) =>
  text.split(/(?<=[.!?:][”’)]?)\s+|\n/).filter((sentence) => wordsIn(sentence).length > 0);

/**
 * Takes texts; gives the age in years at which they are read with ease, by the Flesch–Kincaid grade of American
 * schools: first grade is read at six. It knows only how long sentences and words are.
 */
export function readingAge(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

/** Takes a word; gives it in small letters, without what marks a plural or an owner. */
const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/(’s|s’)$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<![ous])s$/, '');

/** Takes a text; gives its words of three syllables and more, each as `bare` leaves it. */
export const hardWordsIn = (text: string): readonly string[] =>
  wordsIn(text)
    .flatMap((word) => word.split('-').map(bare))
    .filter((word) => syllable(word) >= 3);
