const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Takes words or names; gives them as a sentence has them: "a, b and c". Letters are always in English. */
export const englishList = (items: readonly string[]): string => list.format(items);

/** Takes sentences, some of which may be absent; gives those that are there as one text. */
export const sentences = (...said: readonly (string | undefined)[]): string =>
  said.filter((sentence) => sentence !== undefined).join(' ');
