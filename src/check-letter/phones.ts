import { digitsOf, spotsOf, type Finder } from './spot';

/** Ten or eleven digits from a nought, or the same after +44. The first three stand together, so that no date is taken for one. */
const phone =
  /(?<before>^|[^\p{L}\p{N}/.-])(?:\+44[ ]?(?:\(0\)[ ]?)?\d{2}|\(?0\d{2})(?:[ )-]{0,2}\d){7,8}(?![\p{N}/])/gu;

/** Free lines and those of offices: nobody lives behind them. */
const publicLine = /^(?:03|080)/;

const fromNought = (words: string) => digitsOf(words).replace(/^440?/, '0');

/** Finds telephone numbers of the United Kingdom, but for the writer’s own and those of helplines and offices. */
export const phones: Finder = (text, { contact }) => {
  const own = contact.split('\n').map(fromNought);
  return spotsOf(text, phone).filter(({ words }) => {
    const number = fromNought(words);
    return !publicLine.test(number) && !own.some((line) => line.includes(number));
  });
};
