import { describe, expect, test } from 'vitest';
import { cautionsFor } from '../src/domain/cautions-for';
import { alongside } from '../src/domain/decide-route';
import { walk } from '../src/domain/journey';
import { routeOf, routes } from '../src/domain/routes';
import file from './golden-cases.json';
import { answersOf, dayOf, type GoldenCase } from './golden-answers';

const cases: readonly GoldenCase[] = file;

const decide = (c: GoldenCase) => {
  const { route, facts, next } = walk(answersOf(c), dayOf(c));
  if (route === undefined) throw new Error(`${c.id} stops at ${String(next)}`);
  const beside = alongside(route, facts).map((row) => routeOf(row.route));
  return { route: routeOf(route), offered: [routeOf(route), ...beside], cautions: cautionsFor(facts) };
};

describe.each(cases.map((c) => [c.id, c] as const))('%s', (_, c) => {
  const next = c.oracle.correct_next_step;
  const strong = c.test_strength === 'strong';

  test('what must not come first does not', () => {
    expect(next.must_not_be_primary).not.toContain(decide(c).route);
  });

  if (strong) {
    test('the first route is the right one', () => {
      expect([next.primary_route, ...next.also_acceptable_as_primary]).toContain(decide(c).route);
    });
    test('every parallel route that this product knows is offered', () => {
      const { offered } = decide(c);
      expect(offered).toEqual(
        expect.arrayContaining(next.parallel_routes.filter((route) => route in routes)),
      );
    });
    test('every warning is given', () => {
      expect(decide(c).cautions).toEqual(expect.arrayContaining([...next.must_warn]));
    });
  } else {
    test('it asks or hedges: what was not read is answered "not sure" and still leads somewhere', () => {
      expect(Object.keys(routes)).toContain(decide(c).route);
    });
  }
});
