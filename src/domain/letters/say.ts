import type Words from '../../../locales/en/letters.json';

/** `child_one`, `child_other`, `child_self` and `child_child` are forms of the one sentence `child`: number and voice. */
type Numbered<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : Extract<K, string>;
type Sentence<K> = Numbered<K> extends `${infer Base}_self` | `${infer Base}_child` ? Base : Numbered<K>;

/** Every sentence a letter can hold, as `<group>.<name>`: one that has no words does not compile. */
export type LetterKey = {
  [Group in keyof typeof Words]: `${Group}.${Sentence<keyof (typeof Words)[Group]>}`;
}[keyof typeof Words];

/** Gives the English words of a sentence, with its {{gaps}} filled. */
export type Say = (key: LetterKey, gaps?: Readonly<Record<string, string | number>>) => string;
