import type { TFunction } from 'i18next';
import type { PrintedWords } from './messages';

/**
 * The words that are printed in the bundle.
 * @param t the English words of `bundle.json`: the people who read the bundle work in English.
 * @param date the day in words. @param most how many papers there are at most.
 * @returns the words, with gaps for what is known only when the papers are joined.
 */
export function printedWords(t: TFunction<'bundle'>, date: string, most: number): PrintedWords {
  return {
    title: t('print.title'),
    date,
    letter: t('print.letter'),
    contents: t('print.contents'),
    columns: {
      number: t('print.columnNumber'),
      paper: t('print.columnPaper'),
      page: t('print.columnPage'),
    },
    paper: t('print.paper', { number: '#' }),
    pages: t('print.pages', { total: '#' }),
    pageOf: t('print.pageOf', { number: '#', total: '%' }),
    papers: Array.from({ length: most + 1 }, (_, count) => t('print.papers', { count })),
  };
}
