import { describe, expect, test } from 'vitest';
import { alongside } from '../src/domain/decide-route';
import type { Answers } from '../src/domain/questions';
import type { RouteId } from '../src/domain/routes';
import { routeCases } from './route-cases';
import { journeyOf } from './case-of';

describe('the main route', () => {
  test.each(routeCases)('%s', (_, said, route) => {
    expect(journeyOf(said).route).toBe(route);
  });
});

describe('what runs alongside', () => {
  const beside = (said: Answers): readonly RouteId[] => {
    const { route, facts } = journeyOf(said);
    return route === undefined ? [] : alongside(route, facts).map((row) => row.route);
  };

  test('a written refusal shows the challenge beside the Ombudsman', () => {
    expect(
      beside({ soFar: 'askedInvestigation', refusal: 'inWriting', refusalReasons: ['noReason'] }),
    ).toContain('challengeRefusal');
  });
  test('a refusal for age shows the Ombudsman beside the challenge', () => {
    expect(beside({ soFar: 'complained', refusal: 'inWriting', refusalReasons: ['tooOld'] })).toContain(
      'ombudsman',
    );
  });
  test('a worker’s conduct and an injury each open their own door beside the complaint', () => {
    const routes = beside({
      subjects: ['childInNeed', 'staffConduct'],
      wants: ['compensation'],
      harm: ['injury'],
    });
    expect(routes).toEqual(expect.arrayContaining(['socialWorkEngland', 'insurer']));
  });
  test('upset alone never shows the insurer', () => {
    expect(beside({ wants: ['compensation'], harm: ['distressOnly'] })).not.toContain('insurer');
  });
  test('an answer that is no longer asked decides nothing', () => {
    const { facts } = journeyOf({
      soFar: 'notComplained',
      refusal: 'inWriting',
      refusalReasons: ['insurer'],
    });
    expect(facts.refusal).toBeUndefined();
  });
});
