import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/questions';
import { rules, type RuleId } from '../../src/domain/rules';
import { today } from '../case-of';

// What a person said, and no more: a rule must not need an answer that nobody gave.
type Row = readonly [who: string, said: Answers, holds: boolean];
const about = (rule: RuleId, rows: readonly Row[]) =>
  test.each(rows)(`${rule}: %s`, (_, said, holds) => {
    expect(rules[rule].holds({ today, ...said })).toBe(holds);
  });

describe('courts and the police', () => {
  about('councilsOwnCase', [
    ['the council has asked a court about the children', { courts: ['careCaseLive'] }, true],
    ['the parents are in court with each other', { courts: ['familyCourtLive'] }, false],
  ]);
  about('policeCaseLive', [
    ['the police are looking into it', { courts: ['policeLive'] }, true],
    ['they have ended', { courts: ['policeEnded'] }, false],
  ]);
  about('policeCaseEnded', [
    ['it has ended', { courts: ['policeEnded'] }, true],
    ['one has ended and another goes on', { courts: ['policeEnded', 'policeLive'] }, false],
    ['there was none', { courts: ['none'] }, false],
  ]);
  about('courtCaseEnded', [
    ['it has ended', { courts: ['familyCourtEnded'] }, true],
    ['one has ended and another goes on', { courts: ['familyCourtEnded', 'careCaseLive'] }, false],
    ['nobody was asked', {}, false],
  ]);
});

describe('where the complaint stands', () => {
  about('everyPointUpheld', [
    ['all of it was upheld', { findings: [{ about: 'support', finding: 'upheld', notDone: false }] }, true],
    [
      'half of it was',
      {
        findings: [
          { about: 'support', finding: 'upheld', notDone: false },
          { about: 'contact', finding: 'partly', notDone: false },
        ],
      },
      false,
    ],
    ['nothing was found on anything', { findings: [] }, false],
    ['nobody was asked', {}, false],
  ]);
  about('promiseNotKept', [
    ['one was not', { findings: [{ about: 'support', finding: 'upheld', notDone: true }] }, true],
    ['all were', { findings: [{ about: 'support', finding: 'upheld', notDone: false }] }, false],
    ['nobody was asked', {}, false],
  ]);
  about('hasComplained', [
    ['yes', { soFar: 'complained' }, true],
    ['not yet', { soFar: 'notComplained' }, false],
    ['not sure', { soFar: 'notSure' }, false],
    ['not asked', {}, false],
  ]);
  about('notFinished', [
    ['in the middle of it', { soFar: 'investigated' }, true],
    ['with the final answer', { soFar: 'finalAnswer' }, false],
    ['not asked', {}, false],
  ]);
  about('noEarlierDecision', [
    ['the Ombudsman has not been asked', { soFar: 'finalAnswer' }, true],
    ['the Ombudsman has found fault', { soFar: 'ombudsmanDecided' }, false],
    ['the Ombudsman has said no', { soFar: 'ombudsmanSaidNo' }, false],
  ]);
  about('noNoticeKnown', [
    ['the council said nothing of more time', { toldMoreTime: 'no' }, true],
    ['it said so without a reason', { toldMoreTime: 'withoutReasons' }, true],
    ['it said so too late', { toldMoreTime: 'afterwards' }, true],
    ['it said so in time', { toldMoreTime: 'beforeWithReasons' }, false],
    ['not sure', { toldMoreTime: 'notSure' }, false],
    ['not asked', {}, true],
  ]);
  about('wentOnForAWhile', [
    ['it goes on', { lastHappened: 'stillHappening' }, true],
    ['it ended later', { lastHappened: '2026-09-01' }, true],
    ['it was one day', { lastHappened: 'sameDay' }, false],
    ['not asked', {}, false],
  ]);
  about('notToldOfPanel', [
    ['the letter did not say', { toldOfPanel: 'no' }, true],
    ['it did', { toldOfPanel: 'yes' }, false],
    ['not sure', { toldOfPanel: 'notSure' }, false],
  ]);
});

describe('a no, and a pause', () => {
  about('challengeWaits', [
    ['the person has asked again, some time', { challengedOn: 'sometime' }, true],
    ['the person has asked again, in October', { challengedOn: '2026-10' }, true],
    ['they have not', { challengedOn: 'no' }, false],
    ['a second no has come', { challengedOn: 'refusedAgain' }, false],
  ]);
  const held = { refusal: 'onHold', refusalReasons: ['liveCourt'] } as const;
  about('heldForPolice', [
    ['the council named the police', { refusal: 'onHold', refusalReasons: ['police'] }, true],
    ['it named “court”, and there is only a police case', { ...held, courts: ['policeLive'] }, true],
    ['it named “court”, and there is one', { ...held, courts: ['policeLive', 'familyCourtLive'] }, false],
    ['it named “court”, and there is neither', { ...held, courts: ['none'] }, false],
    [
      'there is a police case, and it named something else',
      { refusal: 'onHold', refusalReasons: ['insurer'], courts: ['policeLive'] },
      false,
    ],
  ]);
  about('claimReallyMade', [
    ['the council says so, and there is one', { refusalReasons: ['claimMade'], courts: ['claimMade'] }, true],
    ['the council says so, and nobody is sure', { refusalReasons: ['claimMade'], courts: ['notSure'] }, true],
    ['the council says so, and there is none', { refusalReasons: ['claimMade'], courts: ['none'] }, false],
    ['it named “court”, and that is the claim', { ...held, courts: ['claimMade'] }, true],
    [
      'it named “court”, and a case runs besides',
      { ...held, courts: ['claimMade', 'familyCourtLive'] },
      false,
    ],
    ['it named “court”, and there is no claim', { ...held, courts: ['none'] }, false],
  ]);
  about('claimOnlySuggested', [
    ['it speaks of a claim nobody made', { refusalReasons: ['claimMade'], courts: ['none'] }, true],
    ['it points to its insurer', { refusalReasons: ['insurer'], courts: ['none'] }, true],
    ['it speaks of a claim that was made', { refusalReasons: ['claimMade'], courts: ['claimMade'] }, false],
    ['nobody is sure whether one was', { refusalReasons: ['insurer'], courts: ['notSure'] }, false],
    ['it gave another reason', { refusalReasons: ['tooOld'], courts: ['none'] }, false],
  ]);
  const old = { refusal: 'inWriting', refusalReasons: ['tooOld'] } as const;
  about('refusedAsTooOldAboutConduct', [
    ['a worker’s conduct, refused as too old', { ...old, subjects: ['staffConduct'] }, true],
    ['another matter, refused as too old', { ...old, subjects: ['support'] }, false],
    [
      'a worker’s conduct, refused on another ground',
      { refusal: 'inWriting', refusalReasons: ['noForm'], subjects: ['staffConduct'] },
      false,
    ],
    [
      'a worker’s conduct, called old but only put on hold',
      { refusal: 'onHold', refusalReasons: ['tooOld'], subjects: ['staffConduct'] },
      false,
    ],
    ['a worker’s conduct, not refused', { refusal: 'no', subjects: ['staffConduct'] }, false],
  ]);
});
