import type { Row } from '../../domain/routes';
import { anchorOf, type RowTable } from '../anchors';
import type { Entry, Part } from '../book';
import { kept, line, routeLink, ruleLine, text } from '../pieces';
import { rowTables } from '../used-by';
import type { Words } from '../words';

const rowEntry = (table: RowTable, row: Row, number: number, words: Words): Entry => ({
  anchor: anchorOf.row(table, number),
  cells: [
    [{ pieces: [text(words.t(`rule-book:rowName.${table}`, { number }))] }],
    [{ pieces: [routeLink(row.route, words)], under: [kept(row.route)] }],
    row.when.length === 0
      ? [line(words.t('rule-book:always'))]
      : row.when.map((rule) => ruleLine(rule, words)),
  ],
});

/** Takes one of the three tables of routes; gives it with each row's rules, in the order in which rows are read. */
export function routeTable(table: RowTable, words: Words): Part {
  const { t } = words;
  return {
    id: `part-${table}`,
    title: t(`rule-book:${table}.title`),
    intro: t(`rule-book:${table}.intro`),
    columns: [t('rule-book:column.number'), t('rule-book:column.route'), t('rule-book:column.allHold')],
    entries: rowTables[table].map((row, index) => rowEntry(table, row, index + 1, words)),
  };
}
