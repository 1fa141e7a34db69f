import type { Case } from '../src/domain/case';
import { walk } from '../src/domain/journey';
import { rules } from '../src/domain/rules';
import { alongsideRoutes, exits, mainRoutes, type Row } from '../src/domain/routes';
import { somebodyWho, today } from './case-of';
import type { Path } from './every-path';
import { precedence } from './precedence';

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

/** Row numbers of the main table for each pair of routes that met in a case: "first over second" to what was seen. */
function rowsMet(cases: readonly Case[]) {
  const met = new Map<string, { first: Set<number>; second: Set<number> }>();
  for (const c of cases) {
    const held = mainRoutes.flatMap(({ route, when }, index) =>
      when.length > 0 && when.every((id) => rules[id].holds(c)) ? [{ route, row: index + 1 }] : [],
    );
    const [first, ...later] = held;
    if (first === undefined) continue;
    for (const second of later.filter(({ route }) => route !== first.route)) {
      const key = `${first.route} over ${second.route}`;
      const rows = met.get(key) ?? { first: new Set(), second: new Set() };
      met.set(key, { first: rows.first.add(first.row), second: rows.second.add(second.row) });
    }
  }
  return met;
}

const inOrder = (rows: ReadonlySet<number>) => [...rows].toSorted((a, b) => a - b);

/** Takes the people's cases; gives a line for each pair that met: the routes with their rows, and why the first wins. */
function pairLines(cases: readonly Case[]): readonly string[] {
  const examples = precedence.map(({ example }) => walk(somebodyWho(example), today).facts);
  return [...rowsMet([...cases, ...examples])]
    .toSorted(
      ([, a], [, b]) =>
        Math.min(...a.first) - Math.min(...b.first) || Math.min(...a.second) - Math.min(...b.second),
    )
    .map(([key, rows]) => {
      const why = precedence
        .filter(({ first, second }) => `${first} over ${second}` === key)
        .map((row) => row.why);
      const [first = '', second = ''] = key.split(' over ');
      return `| ${first} ${inOrder(rows.first).join(', ')} | ${second} ${inOrder(rows.second).join(', ')} | ${why.join(' ')} |`;
    });
}

/** The decision tables, and every pair of main routes that somebody's answers make hold together: there, order decides. */
export function drawDecisions(cases: readonly Case[]): string {
  return [
    '# Decisions',
    '',
    ...table('Exits', exits),
    ...table('Main route: the first row that holds', mainRoutes),
    ...table('Alongside: every row that holds', alongsideRoutes),
    '## Routes that can both hold, the first of which wins',
    '',
    'The numbers are rows of the main table. Its last row holds for everybody and loses to all, so it is left out.',
    '',
    '| wins | over | why |',
    '|---|---|---|',
    ...pairLines(cases),
    '',
  ].join('\n');
}
