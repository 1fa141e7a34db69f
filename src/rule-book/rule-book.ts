import type { Part } from './book';
import { cautionsPart } from './parts/cautions';
import { deadlinesPart } from './parts/deadlines';
import { lettersPart } from './parts/letters';
import { questionsPart } from './parts/questions';
import { routeTable } from './parts/route-tables';
import { routesPart } from './parts/routes';
import { rulesPart } from './parts/rules';
import { sourcesPart } from './parts/sources';
import type { Words } from './words';

/** Takes the words; gives the whole rule book, every part made from the table that the tool decides by. */
export const ruleBook = (words: Words): readonly Part[] => [
  routeTable('row', words),
  routeTable('exit', words),
  routeTable('beside', words),
  routesPart(words),
  deadlinesPart(words),
  cautionsPart(words),
  rulesPart(words),
  lettersPart(words),
  questionsPart(words),
  sourcesPart(words),
];
