import { describe, expect, test } from 'vitest';
import words from '../locales/en/errors.json';
import { answerErrors, longestText, type AnswerError } from '../src/domain/answer-errors';
import { answerSchema } from '../src/domain/answer-schema';
import type { IsoDate } from '../src/domain/calendar/iso-date';
import type { Answers, QuestionId } from '../src/domain/questions';
import { today } from './case-of';

/** What is wrong with an answer, each fault once; nothing when it is taken. */
const faults = (id: QuestionId, answer: unknown, facts: Answers = {}, on: IsoDate = today) => {
  const { success, error } = answerSchema(id, facts, on).safeParse(answer);
  return success ? [] : [...new Set(error.issues.map(({ message }) => message))];
};
type Row = readonly [situation: string, answer: unknown, fault: AnswerError | undefined, facts?: Answers];
const asked = (id: QuestionId, rows: readonly Row[]) => {
  for (const [situation, answer, fault, facts] of rows)
    test(`${id}: ${situation}`, () => {
      expect(faults(id, answer, facts)).toEqual(fault === undefined ? [] : [fault]);
    });
};

describe('one answer of several', () => {
  asked('soFar', [
    ['one of the answers is taken', 'answered', undefined],
    ['nothing chosen is asked again', undefined, 'choose'],
    ['an answer of another question is asked again', 'inWriting', 'choose'],
  ]);
});

describe('ticks', () => {
  asked('refusalReasons', [
    ['one tick is enough', ['tooOld'], undefined],
    ['two ordinary ticks go together', ['tooOld', 'police'], undefined],
    ['“I am not sure” stands alone', ['notSure'], undefined],
    ['“I am not sure” beside another tick does not', ['tooOld', 'notSure'], 'tickAlone'],
    ['no tick at all is asked again', [], 'tick'],
    ['the same tick twice is asked again', ['police', 'police'], 'tick'],
    ['a tick that is not on the page is asked again', ['rain'], 'tick'],
    ['a word in place of ticks is asked again', 'tooOld', 'tick'],
  ]);
});

describe('a date in the past', () => {
  asked('firstHappened', [
    ['today is the last day there can be', '2026-11-23', undefined],
    ['tomorrow has not happened', '2026-11-24', 'dateInFuture'],
    ['this month has begun', '2026-11', undefined],
    ['next month has not', '2026-12', 'dateInFuture'],
    ['the first day of 1990 is taken', '1990-01-01', undefined],
    ['the first month of 1990 is taken', '1990-01', undefined],
    ['the day before is a slip in the year', '1989-12-31', 'dateTooOld'],
    ['so is the month before', '1989-12', 'dateTooOld'],
    ['“I am not sure” is an answer', 'notSure', undefined],
    ['a day that no month has is asked again, and nothing more is said of it', '2026-02-30', 'date'],
    ['words are asked again', 'last summer', 'date'],
    ['nothing typed is asked again', undefined, 'date'],
    ['what only another question offers is asked again', 'stillHappening', 'date'],
  ]);
  asked('lastHappened', [
    ['“it is still going on” is an answer where it is offered', 'stillHappening', undefined],
  ]);
});

describe('a date that must follow another', () => {
  asked('complainedOn', [
    ['a complaint on the day of the event', '2026-06-15', undefined, { firstHappened: '2026-06-15' }],
    ['a complaint the day before the event', '2026-06-14', 'dateBefore', { firstHappened: '2026-06-15' }],
    [
      'a complaint some time in the month of the event',
      '2026-06',
      undefined,
      { firstHappened: '2026-06-15' },
    ],
    ['a complaint in the month before', '2026-05', 'dateBefore', { firstHappened: '2026-06-15' }],
    ['an event of the same month, its day unknown', '2026-06-01', undefined, { firstHappened: '2026-06' }],
    ['an event of the month after', '2026-05-31', 'dateBefore', { firstHappened: '2026-06' }],
    ['an event whose day nobody knows', '2020-01-01', undefined, { firstHappened: 'notSure' }],
    ['an event that was not asked about', '2020-01-01', undefined],
    ['a complaint whose day nobody knows', 'notSure', undefined, { firstHappened: '2026-06-15' }],
    [
      'after the first of two events, before the second',
      '2026-04-01',
      undefined,
      {
        subjects: ['childInNeed', 'support'],
        eachHappened: [
          { about: 'childInNeed', when: '2026-06-15' },
          { about: 'support', when: '2026-03-01' },
        ],
      },
    ],
    [
      'before both',
      '2026-02-28',
      'dateBefore',
      {
        subjects: ['childInNeed', 'support'],
        eachHappened: [
          { about: 'childInNeed', when: '2026-06-15' },
          { about: 'support', when: '2026-03-01' },
        ],
      },
    ],
  ]);
  const answered = { complainedOn: '2026-07-01', answeredOn: '2026-08-03' } as const;
  asked('askedInvestigationOn', [
    ['after the complaint and the answer', '2026-08-04', undefined, answered],
    ['after the complaint, before the answer', '2026-08-02', 'dateBefore', answered],
  ]);
  asked('chasedOn', [['“I do not know when” breaks no order', 'sometime', undefined, answered]]);
});

describe('a day for each subject', () => {
  const subjects = { subjects: ['childInNeed', 'support'] } as const;
  const on = (...abouts: readonly string[]) => abouts.map((about) => ({ about, when: '2026-06-15' }));
  asked('eachHappened', [
    ['each subject once', on('childInNeed', 'support'), undefined, subjects],
    ['the order does not matter', on('support', 'childInNeed'), undefined, subjects],
    ['one is missing', on('childInNeed'), 'eachDate', subjects],
    ['one twice in place of the other', on('childInNeed', 'childInNeed'), 'eachDate', subjects],
    ['one that is not ticked any more', on('childInNeed', 'contact'), 'eachDate', subjects],
    ['one too many', on('childInNeed', 'support', 'contact'), 'eachDate', subjects],
    ['a subject that there is not', on('childInNeed', 'weather'), 'choose', subjects],
    [
      'a day to come',
      [{ about: 'childInNeed', when: '2026-11-24' }, ...on('support')],
      'dateInFuture',
      subjects,
    ],
    [
      '“it is still going on”, which is not offered here',
      [{ about: 'childInNeed', when: 'stillHappening' }, ...on('support')],
      'date',
      subjects,
    ],
    ['a date in place of a list', '2026-06-15', 'eachDate', subjects],
  ]);
  test('nothing that nobody asked for is taken along', () => {
    const more = on('childInNeed', 'support').map((one) => ({ ...one, secret: 'x' }));
    expect(faults('eachHappened', more, subjects)).not.toEqual([]);
  });
});

describe('what was found on each subject', () => {
  const subjects = { subjects: ['childInNeed', 'support'] } as const;
  const on = (...abouts: readonly string[]) =>
    abouts.map((about) => ({ about, finding: 'upheld', notDone: false }));
  asked('findings', [
    ['each subject once', on('childInNeed', 'support'), undefined, subjects],
    ['one is missing', on('support'), 'finding', subjects],
    ['one that is not ticked any more', on('support', 'contact'), 'finding', subjects],
    [
      'a finding that there is not',
      [{ about: 'childInNeed', finding: 'maybe', notDone: false }, ...on('support')],
      'finding',
      subjects,
    ],
    ['a word in place of a list', 'upheld', 'finding', subjects],
  ]);
  test('whether a promise was kept is yes or no, and nothing else is taken along', () => {
    const [first, second] = on('childInNeed', 'support');
    expect(faults('findings', [{ ...first, notDone: 'perhaps' }, second], subjects)).not.toEqual([]);
    expect(faults('findings', [{ ...first, secret: 'x' }, second], subjects)).not.toEqual([]);
  });
});

describe('points in the person’s own words', () => {
  const point = {
    whatHappened: 'Nobody came.',
    when: '',
    who: '',
    shouldHave: '',
    effect: '',
    wish: '',
  };
  asked('points', [
    ['one point with only what happened', [point], undefined],
    ['a point about a subject', [{ ...point, about: 'childInNeed' }], undefined],
    ['a point about “I am not sure”', [{ ...point, about: 'notSure' }], undefined],
    ['a point about a subject that there is not', [{ ...point, about: 'weather' }], 'choose'],
    ['no point', [], 'pointEmpty'],
    ['a point without what happened', [{ ...point, whatHappened: '' }], 'pointEmpty'],
    ['a point of blanks', [{ ...point, whatHappened: ' \n\t' }], 'pointEmpty'],
    ['a second point without what happened', [point, { ...point, whatHappened: ' ' }], 'pointEmpty'],
    ['words in place of points', 'Nobody came.', 'pointEmpty'],
    ['a point with the papers that show it', [{ ...point, proof: 'My email of 3 May\nA photo' }], undefined],
    ['a point from before papers were asked for, without them', [point], undefined],
    ['papers too long by one', [{ ...point, proof: 'x'.repeat(longestText + 1) }], 'tooLong'],
    ['a part as long as may be', [{ ...point, effect: 'x'.repeat(longestText) }], undefined],
    ['a part too long by one', [{ ...point, effect: 'x'.repeat(longestText + 1) }], 'tooLong'],
  ]);
  test('a part that is missing, or nobody asked for, is not taken', () => {
    const { wish, ...rest } = point;
    expect(wish).toBe('');
    expect(faults('points', [rest])).not.toEqual([]);
    expect(faults('points', [{ ...point, secret: 'x' }])).not.toEqual([]);
  });
});

describe('whether the address stands in the letter', () => {
  asked('addressChoice', [
    ['it may', 'show', undefined],
    ['it may not', 'leaveOut', undefined],
    ['neither is chosen', undefined, 'choose'],
  ]);
});

describe('whether the first step is missed out', () => {
  asked('skipStage1', [
    ['they ask for it', 'ask', undefined],
    ['neither is chosen', undefined, 'choose'],
  ]);
  asked('skipAsked', [
    ['the council said no', 'declined', undefined],
    ['an answer that is not on the page', 'agreed', 'choose'],
  ]);
});

describe('the council', () => {
  asked('council', [
    ['Staffordshire by its code', 'E10000028', undefined],
    ['Wales', 'wales', undefined],
    ['Scotland', 'scotland', undefined],
    ['Northern Ireland', 'northernIreland', undefined],
    ['“I am not sure”', 'notSure', undefined],
    ['a district, which has no children’s services', 'E07000192', 'council'],
    ['a code with a letter too many', 'xE10000028', 'council'],
    ['a code with a figure too many', 'E100000289', 'council'],
    ['a name typed but not chosen', 'Staffordshire', 'council'],
    ['nothing', undefined, 'council'],
  ]);
});

describe('own words', () => {
  asked('yourName', [
    ['a name', 'Zoë', undefined],
    ['nothing but blanks where a letter needs a name', '  ', 'text'],
    ['nothing', '', 'text'],
    ['no text at all', undefined, 'text'],
    ['60 pages', 'x'.repeat(200_000), undefined],
    ['a letter more', 'x'.repeat(200_001), 'tooLong'],
  ]);
  asked('yourPhone', [['nothing, where nothing is needed', '', undefined]]);
});

test('each fault has its words, and there are no words without a fault', () => {
  expect([...answerErrors].toSorted()).toEqual(Object.keys(words).toSorted());
});
