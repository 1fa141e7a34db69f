import { beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../src/domain/case';
import { walk } from '../src/domain/journey';
import { mainRoutes } from '../src/domain/routes';
import { sources } from '../src/domain/sources';
import { somebodyWho, today } from './case-of';
import { drawDecisions } from './draw';
import { everyOption, everyPath } from './every-path';
import { precedence, rivals, rivalsIn, type Precedence } from './precedence';
import { routeCases } from './route-cases';

const pair = ({ first, second }: Pick<Precedence, 'first' | 'second'>) => `${first} over ${second}`;
const sorted = (pairs: Iterable<string>) => [...new Set(pairs)].toSorted();

let cases: readonly Case[] = [];

beforeAll(() => {
  const paths = [...everyPath()];
  const walked = [...paths, ...everyOption(paths)].map(({ answers }) => answers);
  const told = [...routeCases.map(([, said]) => said), ...precedence.map(({ example }) => example)];
  cases = [...walked, ...told.map(somebodyWho)].map((answers) => walk(answers, today).facts);
}, 600_000);

describe('two main routes that can both hold', () => {
  test('are in the table with the reason why the first wins, and no others are', () => {
    const met = cases.flatMap((c) => {
      const { first, seconds } = rivals(c) ?? {};
      return first === undefined ? [] : (seconds ?? []).map((second) => pair({ first, second }));
    });
    expect(sorted(met)).toEqual(sorted(precedence.map(pair)));
  });
  test('meet in the example of each sentence, and the first decides', () => {
    const wrong = precedence.filter((row) => {
      const met = rivalsIn(row);
      return met?.first !== row.first || !met.seconds.includes(row.second);
    });
    expect(wrong.map(pair)).toEqual([]);
  });
  test('are drawn, each pair with its sentence', () => {
    const [, drawn = ''] = drawDecisions(cases).split('## Routes that can both hold');
    const lines = drawn.split('\n');
    const undrawn = precedence.filter(
      ({ first, second, why }) =>
        !lines.some(
          (line) => line.startsWith(`| ${first} `) && line.includes(`| ${second} `) && line.includes(why),
        ),
    );
    expect(undrawn.map(pair)).toEqual([]);
    expect(lines.filter((line) => line.endsWith('|  |'))).toEqual([]);
  });
  test('do not count the last row, which holds for everybody', () => {
    expect(mainRoutes.at(-1)?.when).toEqual([]);
  });
});

describe('each sentence', () => {
  const sentences = [...new Set(precedence.map(({ why }) => why))];

  test.each(sentences)('names a source of the product, and is one sentence: %s', (why) => {
    const named = why.match(/[A-Z]+-[A-Z]?\d+[a-d]?/g) ?? [];
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
    expect(why).toMatch(/^[A-Z][^.|]*\.$/);
  });
});
