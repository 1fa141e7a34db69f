import { deadlines, type TimeLimit } from '../domain/deadlines';
import { cautions } from '../domain/cautions';
import { alongsideRoutes, exits, mainRoutes, type Row } from '../domain/routes';
import { rules, type RuleId } from '../domain/rules';
import type { Rule } from '../domain/rules/rule';
import { anchorOf, type RowTable } from './anchors';
import { whomAsked } from './asked-when';
import type { Piece } from './book';
import { ids } from './ids';
import { entryLink, questionLink } from './pieces';
import type { Words } from './words';

/** The tables of routes, in the order in which they are read. */
export const rowTables: Readonly<Record<RowTable, readonly Row[]>> = {
  exit: exits,
  row: mainRoutes,
  beside: alongsideRoutes,
};

const tableNames: readonly RowTable[] = ['exit', 'row', 'beside'];

/** Takes a test of a row; gives a link to each row that passes it, by its number. */
export const rowLinks = (test: (row: Row) => boolean, { t }: Words): readonly Piece[] =>
  tableNames.flatMap((table) =>
    rowTables[table].flatMap((row, index) =>
      test(row)
        ? [entryLink(t(`rule-book:rowName.${table}`, { number: index + 1 }), anchorOf.row(table, index + 1))]
        : [],
    ),
  );

const idOf = new Map<Rule, RuleId>(ids.rules.map((id) => [rules[id], id]));

/** Takes rules as a deadline has them; gives their ids. */
export const idsOfRules = (some: readonly Rule[]): readonly RuleId[] =>
  some.flatMap((rule) => idOf.get(rule) ?? []);

/** Takes a rule; gives a link to everything in the tables that waits on it. */
export function usesOf(id: RuleId, words: Words): readonly Piece[] {
  const { t } = words;
  const limits = ids.deadlines.filter((deadline) => {
    const { when, uncertain }: TimeLimit = deadlines[deadline];
    return idsOfRules(uncertain === undefined ? when : [...when, uncertain]).includes(id);
  });
  const warnings = ids.cautions.filter((caution) => cautions[caution].any.some((rule) => rule === id));
  const asked = ids.questions.filter((question) => {
    const of = whomAsked(question);
    return of.kind === 'needs' && of.needs.flat().includes(id);
  });
  return [
    ...rowLinks((row) => row.when.includes(id), words),
    ...limits.map((one) => entryLink(t(`deadlines:names.${one}`), anchorOf.deadline(one))),
    ...warnings.map((one) => entryLink(t(`cautions:${one}.title`), anchorOf.caution(one))),
    ...asked.map((one) => questionLink(one, words)),
  ];
}
