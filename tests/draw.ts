import type { Case } from '../src/domain/case';
import { rules } from '../src/domain/rules';
import { alongsideRoutes, exits, mainRoutes, type Row } from '../src/domain/routes';
import type { Path } from './every-path';

/** The journey as Mermaid text: an arrow for each pair of questions, and from the last question to each route, seen on a path. */
export function drawJourney(paths: readonly Path[]): string {
  const arrows = new Set<string>();
  for (const { walk } of paths) {
    walk.asked.forEach((id, index) => {
      const before = walk.asked[index - 1];
      if (before !== undefined) arrows.add(`  ${before} --> ${id}`);
    });
    arrows.add(`  ${String(walk.asked.at(-1))} --> ${String(walk.route)}([${String(walk.route)}])`);
  }
  return ['# The journey', '', '```mermaid', 'flowchart TD', ...[...arrows].toSorted(), '```', ''].join('\n');
}

const lawOf = (row: Row) => [...new Set(row.when.flatMap((id) => rules[id].sources))].join(', ');

const table = (title: string, rows: readonly Row[]) => [
  `## ${title}`,
  '',
  '| # | route | when all of these hold | sources |',
  '|---|---|---|---|',
  ...rows.map(
    (row, index) =>
      `| ${String(index + 1)} | ${row.route} | ${row.when.join(', ') || 'always'} | ${lawOf(row)} |`,
  ),
  '',
];

/** The decision tables, and every pair of main rows that somebody's answers make hold together: there, order decides. */
export function drawDecisions(cases: readonly Case[]): string {
  const pairs = new Set<string>();
  for (const c of cases) {
    const held = mainRoutes.flatMap((row, index) =>
      row.when.every((id) => rules[id].holds(c)) ? [index] : [],
    );
    const [first, ...rest] = held;
    if (first === undefined) continue;
    for (const later of rest.slice(0, -1)) {
      const [a, b] = [mainRoutes[first], mainRoutes[later]];
      if (a && b && a.route !== b.route)
        pairs.add(`| ${String(first + 1)} ${a.route} | ${String(later + 1)} ${b.route} |`);
    }
  }
  return [
    '# Decisions',
    '',
    ...table('Exits', exits),
    ...table('Main route: the first row that holds', mainRoutes),
    ...table('Alongside: every row that holds', alongsideRoutes),
    '## Rows that can both hold, the first of which wins',
    '',
    '| wins | over |',
    '|---|---|',
    ...[...pairs].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    '',
  ].join('\n');
}
