/** What may stand outside the page: addresses and titles that tell nothing of what a person answered. */
import ruleBook from '@locales/en/rule-book.json';
import { paths, pathOf, questionIds } from '../../src/paths';
import { english } from './words';

const { bundle, case: caseWords, keep, pages, plan, result, sample, statement, staySafe, talk } = english;

/** The addresses of the app. */
export const appPaths: readonly string[] = [...Object.values(paths), ...questionIds.map(pathOf)];

const sections = [
  ...Object.values(pages.sections),
  pages.start.title,
  pages.check.title,
  result.section,
  result.sectionLetter,
  caseWords.title,
  plan.title,
  bundle.title,
  keep.title,
  sample.title,
  statement.title,
  staySafe.title,
  talk.title,
  ruleBook.title,
];

/** The titles of tabs, and the one that stands there until the first page is drawn. */
export const quietTitles: readonly string[] = [
  pages.product,
  ...sections.flatMap((page) => [
    pages.title.plain.replace('{{page}}', page),
    pages.title.withErrors.replace('{{page}}', page),
  ]),
];
