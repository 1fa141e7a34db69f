import { beforeAll, describe, expect, test } from 'vitest';
import { cautionsFor } from '../src/domain/cautions-for';
import type { Case } from '../src/domain/case';
import { cautions } from '../src/domain/cautions';
import { deadlines } from '../src/domain/deadlines';
import { due } from '../src/domain/due';
import { alongside, lettersFor } from '../src/domain/decide-route';
import { order } from '../src/domain/order';
import { walk } from '../src/domain/journey';
import { starts } from '../src/domain/starts';
import { composeLetter } from '../src/domain/letters/compose-letter';
import { chosenLetter, letters } from '../src/domain/letters';
import { questions, type QuestionId } from '../src/domain/questions';
import { rules } from '../src/domain/rules';
import { alongsideRoutes, exits, mainRoutes, routes, type RouteId, type Row } from '../src/domain/routes';
import { somebodyWho, today } from './case-of';
import { routeCases } from './route-cases';
import { englishWords } from './english';
import { drawDecisions, drawJourney } from './draw';
import { everyOption, everyPath, type Path } from './every-path';

/** A jump in this number is a question of design: see the journey's guards before raising it. */
const mostPaths = 15_000;

/** A person at the end of their path, with every answer on it. */
interface Person extends Path {
  readonly facts: Case;
  readonly route: RouteId;
}

const seated = (path: Path): Person => {
  const { facts, route, next } = walk(path.answers, today);
  if (route === undefined || next !== undefined) throw new Error(`A path stops at ${String(next)}`);
  return { ...path, facts, route };
};

let paths: readonly Path[] = [];
/** Everybody met by `everyOption` and in the sentences of the routes, and every fifth path: enough for what needs no fork of its own. */
let people: readonly Person[] = [];

beforeAll(() => {
  paths = [...everyPath()];
  const anybody = paths[0]?.answers;
  const told = routeCases.map(([, said]): Path => {
    const answers = { ...anybody, ...somebodyWho(said) };
    return { answers, chosen: said, walk: walk(answers, today) };
  });
  people = [...everyOption(paths), ...told, ...paths.filter((_, index) => index % 5 === 0)].map(seated);
  const lengths = paths.map((path) => path.walk.asked.length).toSorted((a, b) => a - b);
  console.info(
    `${String(paths.length)} paths; questions on the median path ${String(lengths[lengths.length >> 1])}, on the longest ${String(lengths.at(-1))}`,
  );
}, 300_000);

const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted();
const ids = (table: object) => Object.keys(table).toSorted();

describe('every path', () => {
  test('there are few enough to look at', () => {
    expect(paths.length).toBeLessThanOrEqual(mostPaths);
  });
  test('ends in exactly one route that is in the tables', () => {
    const ends = paths.map(({ walk: { route, next } }) => (next === undefined ? route : undefined));
    expect(sorted(ends.map(String)).filter((end) => !(end in routes))).toEqual([]);
  });
  test('together they reach every route, as the main one or beside it', () => {
    const reached = people.flatMap(({ route, facts }) => [
      route,
      ...alongside(route, facts).map((row) => row.route),
    ]);
    expect(sorted(reached)).toEqual(ids(routes));
  });
  test('together they reach every row of the table of main routes', () => {
    const rows = new Set([...paths, ...people].map((path) => path.walk.row));
    expect([...exits, ...mainRoutes].filter((row) => !rows.has(row))).toEqual([]);
  });
  test('every row of the table of routes alongside holds for somebody', () => {
    const holds = (row: Row) => people.some(({ facts }) => row.when.every((id) => rules[id].holds(facts)));
    expect(alongsideRoutes.filter((row) => !holds(row))).toEqual([]);
  });
  test('together they ask every question of the journey', () => {
    const asked = sorted([...paths, ...people].flatMap((path) => path.walk.asked));
    expect(order.map(([id]) => id).filter((id) => !asked.includes(id))).toEqual([]);
  });
  test('together they give rise to every deadline and every caution', () => {
    expect(sorted(people.flatMap(({ facts }) => due(facts).map(({ id }) => id)))).toEqual(ids(deadlines));
    expect(sorted(people.flatMap(({ facts }) => [...cautionsFor(facts)]))).toEqual(ids(cautions));
  }, 60_000);
  test('no exit holds for somebody who has said nothing', () => {
    expect(walk({}, today).route).toBeUndefined();
  });
});

describe('every letter', () => {
  test('is reached, asks for all it needs, and every question is asked by the journey or by a letter', () => {
    const done = new Set<string>();
    const asked = new Set<QuestionId>(order.map(([id]) => id));
    for (const { route, facts, answers } of people) {
      for (const letter of lettersFor(route, facts)) {
        const at = walk(answers, today, chosenLetter(letter));
        if (at.letter !== letter || at.next !== undefined)
          throw new Error(`${letter} stops at ${String(at.next)}`);
        done.add(letter);
        at.asked.forEach((id) => asked.add(id));
      }
    }
    expect(sorted(done)).toEqual(ids(letters));
    expect(sorted(asked)).toEqual(ids(questions));
  }, 60_000);
});

test('nothing that a deadline is counted from, or a letter rests on, was left unasked', async () => {
  const say = await englishWords();
  const unasked: string[] = [];
  for (const { route, facts, answers, walk: at } of people.filter((_, index) => index % 3 === 0)) {
    for (const { id, from } of due(facts)) {
      const question = starts[from].question(facts);
      if (question !== undefined && !at.asked.includes(question)) unasked.push(`${id}: ${question}`);
    }
    for (const id of lettersFor(route, facts)) {
      const made = walk(answers, today, chosenLetter(id));
      for (const block of composeLetter(id, made.facts, { say, councilName: 'Anyshire' }).blocks) {
        const question = 'from' in block ? block.from : undefined;
        if (question !== undefined && !made.asked.includes(question)) unasked.push(`${id}: ${question}`);
      }
    }
  }
  expect([...new Set(unasked)]).toEqual([]);
}, 60_000);

test('every question that is asked is read by a rule, a deadline or a letter: it earns its place', async () => {
  const say = await englishWords();
  const read = new Set<string | symbol>();
  const watch = (facts: Case) =>
    new Proxy(facts, {
      get: (c, key): unknown => {
        read.add(key);
        return Reflect.get(c, key);
      },
    });
  for (const { route, facts, answers } of people.filter((_, index) => index % 3 === 0)) {
    const c = watch(facts);
    order.forEach(([, isAsked]) => isAsked?.(c));
    [...exits, ...mainRoutes, ...alongsideRoutes].forEach((row) =>
      row.when.forEach((id) => rules[id].holds(c)),
    );
    cautionsFor(c);
    due(c);
    for (const id of lettersFor(route, facts)) {
      composeLetter(id, watch(walk(answers, today, chosenLetter(id)).facts), {
        say,
        councilName: 'Anyshire',
      });
    }
  }
  expect(ids(questions).filter((id) => !read.has(id))).toEqual([]);
}, 60_000);

describe('drawn from the walked paths', () => {
  test('the journey as a diagram', async () => {
    await expect(drawJourney(paths)).toMatchFileSnapshot('drawn/journey.md');
  });
  test('the decision table, and which rows can both hold', async () => {
    await expect(drawDecisions(people.map(({ facts }) => facts))).toMatchFileSnapshot('drawn/decisions.md');
  });
});
