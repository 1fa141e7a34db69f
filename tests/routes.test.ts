import { describe, expect, test } from 'vitest';
import { alongside } from '../src/domain/decide-route';
import { walk } from '../src/domain/journey';
import type { Answers } from '../src/domain/questions';
import { alongsideRoutes, exits, mainRoutes, type Row } from '../src/domain/routes';
import { besideCases, routeCases } from './route-cases';
import { journeyOf, somebodyWho, today } from './case-of';
import { inTurn, samplesOf } from './every-path';

const named = ({ route, when }: Row) => `${route}: ${when.join(', ')}`;
const besideRows = (said: Answers): readonly Row[] => {
  const { route, facts } = journeyOf(said);
  return route === undefined ? [] : alongside(route, facts);
};

describe('the main route', () => {
  test.each(routeCases)('%s', (_, said, route) => {
    expect(journeyOf(said).route).toBe(route);
  });
  test('each row, and each exit, decides for somebody in these sentences', () => {
    const deciding = routeCases.map(([, said]) => journeyOf(said).row);
    expect([...exits, ...mainRoutes].filter((row) => !deciding.includes(row)).map(named)).toEqual([]);
  });
});

describe('when it happened, what is wished for and what was lost', () => {
  const people = [...routeCases, ...besideCases].map(([sentence, said]) => ({
    sentence,
    all: somebodyWho(said),
  }));
  const withoutRecords = people.filter(({ all }) => all.subjects?.includes('records') !== true);

  test.each(inTurn)('%s changes nobody’s main route, records apart', (id) => {
    const changed = withoutRecords.flatMap(({ sentence, all }) => {
      const before = walk(all, today).row;
      return samplesOf(id)
        .filter((answer) => walk({ ...all, [id]: answer }, today).row !== before)
        .map((answer) => `${sentence}: ${JSON.stringify(answer)}`);
    });
    expect(changed).toEqual([]);
  });
  test('with records among the subjects the wish to correct them does decide', () => {
    const said: Answers = { subjects: ['records', 'otherCouncilService'] };
    expect(journeyOf({ ...said, wants: ['apology'] }).route).toBe('corporateComplaint');
    expect(journeyOf({ ...said, wants: ['recordCorrection'] }).route).toBe('correctRecords');
  });
});

describe('what runs alongside', () => {
  test.each(besideCases)('%s', (_, said, route) => {
    expect(besideRows(said).map((row) => row.route)).toContain(route);
  });
  test('each row of the table is shown to somebody in these sentences', () => {
    const shown = besideCases.flatMap(([, said]) => besideRows(said));
    expect(alongsideRoutes.filter((row) => !shown.includes(row)).map(named)).toEqual([]);
  });
  test('a worker’s conduct and an injury each open their own door beside the complaint', () => {
    const routes = besideRows({
      subjects: ['childInNeed', 'staffConduct'],
      wants: ['compensation'],
      harm: ['injury'],
    }).map((row) => row.route);
    expect(routes).toEqual(expect.arrayContaining(['socialWorkEngland', 'insurer']));
  });
  test('upset alone never shows the insurer', () => {
    const routes = besideRows({ wants: ['compensation'], harm: ['distressOnly'] }).map((row) => row.route);
    expect(routes).not.toContain('insurer');
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
