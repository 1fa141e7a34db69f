import { expect, test } from 'vitest';
import { cautionsFor } from '../../src/domain/cautions-for';
import { decided } from '../../src/domain/explain';
import { walk } from '../../src/domain/journey';
import { journeyOf, today } from '../case-of';

test('a mother with a conference, a live court case and a record is told of the clock first, then of the court', () => {
  const told = cautionsFor(
    journeyOf({ subjects: ['childInNeed', 'conference', 'records'], courts: ['familyCourtLive'] }).facts,
  );
  const at = (id: (typeof told)[number]) => told.indexOf(id);
  expect(told).toEqual(
    expect.arrayContaining(['conferenceHasOwnProcess', 'courtDeferral', 'recordsAreForIco']),
  );
  expect(at('conferenceHasOwnProcess')).toBeLessThan(at('courtDeferral'));
  expect(at('courtDeferral')).toBeLessThan(at('recordsAreForIco'));
});

test('somebody in danger is told so before anything else', () => {
  expect(cautionsFor(journeyOf({ dangerNow: 'worried', subjects: ['conference'] }).facts)[0]).toBe(
    'safetyWorryIsAReferral',
  );
});

test('before the questions are answered there is no reason to give', () => {
  expect(decided(walk({}, today))).toEqual({ main: [], alongside: [] });
});
