import { describe, expect, test } from 'vitest';
import { due } from '../../src/domain/due';
import type { Made } from '../../src/domain/made';
import type { Answers } from '../../src/domain/questions';
import { placeOf } from '../../src/plan/place';
import { endsSooner, keyDate } from '../../src/result/key-date';
import { journeyOf } from '../case-of';

const sent = (route: Made['route'], sentOn: NonNullable<Made['sentOn']>): readonly Made[] => [
  { route, madeOn: '2026-11-20', sentOn },
];
const placeAfter = (said: Answers, made: readonly Made[]) => {
  const { facts, route } = journeyOf(said);
  return { route, ...placeOf(facts, route!, made) };
};
const refused: Answers = {
  soFar: 'askedInvestigation',
  refusal: 'inWriting',
  refusalReasons: ['wouldChangeNothing'],
  refusedOn: '2026-11-02',
};
const ombudsmansStep = ({ way }: ReturnType<typeof placeAfter>) =>
  way.steps.find(({ id }) => id === 'ombudsman');

describe('a parent who was refused in writing and wrote to the Ombudsman', () => {
  test('is not told to write again, and sees the step as done', () => {
    const place = placeAfter(refused, sent('ombudsman', '2026-11-20'));
    expect(place).toMatchObject({ route: 'ombudsman', gone: 'ombudsman', turn: undefined });
    expect(ombudsmansStep(place)).toMatchObject({ state: 'done', due: [], doneOn: '2026-11-20' });
  });
  test.each([
    ['has made the letter and not sent it', refused, [{ route: 'ombudsman', madeOn: '2026-11-20' }]],
    ['was refused after the letter went', refused, sent('ombudsman', '2026-10-20')],
    ['sent something else', refused, sent('subjectAccess', '2026-11-20')],
  ] as const)('is told that it is their turn, if the parent %s', (_, said, made) => {
    const place = placeAfter(said, made);
    expect(place).toMatchObject({ route: 'ombudsman', gone: undefined, turn: 'you' });
    expect(ombudsmansStep(place)?.due.length).toBeGreaterThan(0);
  });
  test('is told what to do when the Ombudsman has decided and the council has not done it', () => {
    const place = placeAfter({ soFar: 'ombudsmanDecided' }, sent('ombudsman', '2026-01-20'));
    expect(place.gone).toBeUndefined();
  });
});

test('a parent who asked the council to think again waits until the ten days are over', () => {
  const instead: Answers = { ...refused, refusal: 'meetingInstead' };
  const asked = placeAfter({ ...instead, challengedOn: '2026-11-18' }, []);
  expect(asked).toMatchObject({ route: 'challengeRefusal', gone: 'challengeRefusal', turn: 'council' });
  expect(placeAfter(instead, [])).toMatchObject({ gone: undefined, turn: 'you' });
});

describe('the one big date', () => {
  const shownOf = (said: Answers) => {
    const { facts, route } = journeyOf(said);
    const deadlines = due(facts);
    return { deadlines, shown: keyDate([route!], deadlines, undefined)! };
  };
  test('is not taken for all, if the Ombudsman’s year for what happened first has ended', () => {
    const { deadlines, shown } = shownOf({ ...refused, firstHappened: '2025-03-01', firstKnew: 'sameDay' });
    expect(shown.id).toBe('ombudsmanRefusal');
    expect(endsSooner(shown, deadlines)).toBe(true);
  });
  test('is the first of all, if none has ended', () => {
    const { deadlines, shown } = shownOf({ ...refused, firstHappened: '2026-06-01', firstKnew: 'sameDay' });
    expect(shown.id).toBe('ombudsman');
    expect(endsSooner(shown, deadlines)).toBe(false);
  });
});
