import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/domain/case';
import { cautions, type Caution } from '../../src/domain/cautions';
import { cautionsFor } from '../../src/domain/cautions-for';
import { decided, explain } from '../../src/domain/explain';
import { rules, type RuleId } from '../../src/domain/rules';
import { journeyOf } from '../case-of';

const factsOf = (said: Parameters<typeof journeyOf>[0]): Case => journeyOf(said).facts;

test('a refusal in writing is explained by the one answer that said so', () => {
  const c = factsOf({ soFar: 'answered', refusal: 'inWriting', refusedOn: '2026-11-02' });
  expect(explain('refusedInWriting', c).answers).toEqual(['refusal']);
});

test('lateness is explained by the day it is counted from, never by today’s date', () => {
  const c = factsOf({ soFar: 'complained', complainedOn: '2026-08-03' });
  const { answers } = explain('firstAnswerOverdue', c);
  expect(answers).toContain('complainedOn');
  expect(answers).not.toContain('today');
});

test('an answer that was never given explains nothing', () => {
  const c = factsOf({});
  for (const id of Object.keys(rules)) {
    for (const answer of explain(id as RuleId, c).answers) expect(c[answer]).toBeDefined();
  }
});

test('a rule holds on the answers that explain it just as on all of them', () => {
  const stages = ['notComplained', 'complained', 'answered', 'askedInvestigation', 'investigated'] as const;
  const ids = Object.keys(rules) as RuleId[];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom(...stages), (id, soFar) => {
      const c = factsOf({ soFar, complainedOn: '2026-08-03', askedInvestigationOn: '2026-05-01' });
      const kept = Object.fromEntries(explain(id, c).answers.map((answer) => [answer, c[answer]]));
      expect(rules[id].holds({ today: c.today, ...kept })).toBe(rules[id].holds(c));
    }),
  );
});

test('the main route and each route beside it come with the rules of their rows', () => {
  const walk = journeyOf({ soFar: 'answered', refusal: 'inWriting', refusedOn: '2026-11-02' });
  const { main, alongside } = decided(walk);
  expect(main.map(({ rule }) => rule)).toEqual(walk.row?.when);
  expect(alongside.map(({ route }) => route)).toContain('challengeRefusal');
  expect(alongside.every(({ why }) => why.length > 0)).toBe(true);
});

test('safety comes before clocks, clocks before courts, and courts before everything else', () => {
  const walk = journeyOf({
    dangerNow: 'worried',
    soFar: 'answered',
    refusal: 'onHold',
    refusalReasons: ['liveCourt'],
    courts: ['familyCourtLive'],
    subjects: ['childInNeed', 'records', 'staffConduct'],
  });
  const worst = (caution: Caution) => caution.worst ?? 'other';
  const kinds = cautionsFor(walk.facts).map((id) => worst(cautions[id]));
  const order = ['safety', 'clock', 'court', 'other'];
  expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(new Set(kinds)).toEqual(new Set(order));
});
