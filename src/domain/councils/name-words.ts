/** County names as people shorten them. Prefixes such as "Northumb" need no line. */
const longForms: Readonly<Record<string, string>> = {
  beds: 'bedfordshire',
  berks: 'berkshire',
  bucks: 'buckinghamshire',
  cambs: 'cambridgeshire',
  derbys: 'derbyshire',
  glos: 'gloucestershire',
  hants: 'hampshire',
  herts: 'hertfordshire',
  lancs: 'lancashire',
  leics: 'leicestershire',
  lincs: 'lincolnshire',
  northants: 'northamptonshire',
  notts: 'nottinghamshire',
  oxon: 'oxfordshire',
  saint: 'st',
  salop: 'shropshire',
  staffs: 'staffordshire',
  warks: 'warwickshire',
  wilts: 'wiltshire',
  worcs: 'worcestershire',
  yorks: 'yorkshire',
};

/** Words that do not tell one council from another; the last two lines are what people add when they search. */
export const commonWords: ReadonlySet<string> = new Set(
  `council county city borough metropolitan district london royal corporation of the and on upon co mbc
children childrens social services service care authority`.split(/\s/),
);

/**
 * The words of a name, made equal whatever the case, accents, punctuation or county abbreviation.
 * Takes any text; gives lower-case words, none for a text without letters or digits of the Latin alphabet.
 * Never throws. Source: the product's own convention.
 */
export function nameWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => longForms[word] ?? word);
}

/**
 * The words that tell a name from others: "county" and the like fall away, unless nothing else is there.
 * Takes words from `nameWords`; gives some or all of them, in order. Never throws.
 * Source: the product's own convention.
 */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !commonWords.has(word));
  return telling.length > 0 ? telling : words;
}
