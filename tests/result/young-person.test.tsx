/** What a young person reads of their own case is about "you", never about a child somebody else speaks of. */
import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, openResult } from './open';

beforeAll(loadWords);

const ofSomebodyElse = /\b(the child|your child|the young person|a young person can)\b(?! protection)/i;

test.each([
  ['has not complained yet', { soFar: 'notComplained' }],
  ['waits for a first answer', { soFar: 'complained', complainedOn: '2026-11-18' }],
  ['has had no answer for months', { soFar: 'complained', complainedOn: '2026-07-01' }],
  ['had a first answer', { soFar: 'answered', complainedOn: '2026-09-01', answeredOn: '2026-10-01' }],
  ['may be in danger', { dangerNow: 'notSure' }],
  ['was told no in writing', { refusal: 'inWriting', complainedOn: '2026-10-01', refusedOn: '2026-11-02' }],
  ['complains of a children’s home', { subjects: ['childrensHome'] }],
  ['wants to see the records', { subjects: ['lookedAfter', 'records'] }],
] as const)('a young person in care who %s reads of “you”', async (_, said) => {
  await openResult({ whoYouAre: 'youngPerson', subjects: ['lookedAfter'], ...said });
  expect(screen.getByRole('main').textContent).not.toMatch(ofSomebodyElse);
});

test('a grandmother of a child in care still reads of the child', async () => {
  await openResult({ whoYouAre: 'relative', subjects: ['lookedAfter'], soFar: 'notComplained' });
  expect(screen.getByRole('main').textContent).toMatch(/the council that is responsible for the child/);
});
