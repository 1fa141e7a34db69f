import type Words from '../../../locales/en/letters.json';

/** `child_one` and `child_other` are two forms of the one sentence `child`. */
type Sentence<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : Extract<K, string>;

/** Every sentence a letter can hold, as `<group>.<name>`: one that has no words does not compile. */
export type LetterKey = {
  [Group in keyof typeof Words]: `${Group}.${Sentence<keyof (typeof Words)[Group]>}`;
}[keyof typeof Words];

/** Gives the English words of a sentence, with its {{gaps}} filled. */
export type Say = (key: LetterKey, gaps?: Readonly<Record<string, string | number>>) => string;
