import { beforeAll, describe, expect, test } from 'vitest';
import type { IsoDate } from '../src/domain/calendar/iso-date';
import { lettersFor } from '../src/domain/decide-route';
import { walk } from '../src/domain/journey';
import { chosenLetter } from '../src/domain/letters';
import { composeLetter } from '../src/domain/letters/compose-letter';
import type { Say } from '../src/domain/letters/say';
import type { Answers } from '../src/domain/questions';
import type { LetterId } from '../src/domain/routes';
import { letterText } from '../src/letter-forms/letter-text';
import { ordinaryParent, today } from './case-of';
import { englishWords } from './english';
import { everyOption, everyPath } from './every-path';
import { seeds } from './seeds';

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

const textOf = (id: LetterId, answers: Answers, on: IsoDate = today, council = 'Anyshire Council') => {
  const { facts, letter, next } = walk(answers, on, chosenLetter(id));
  if (letter !== id || next !== undefined) throw new Error(`${id} needs ${String(next)}`);
  return letterText(composeLetter(id, facts, { say, councilName: council }));
};

const details = seeds[0]?.answers ?? {};
const person = (said: Answers): Answers => ({
  ...ordinaryParent,
  ...details,
  ...ordinaryParent,
  whyLate: 'I was in hospital.',
  stillPossible: 'The records exist.',
  whyInterest: 'I look after them every weekend.',
  whyNotSettled: 'It does not answer my first point.',
  workers: 'J. Smith, social worker',
  whatWasLost: 'I lost my work.',
  ...said,
});

describe('letters of the published cases, kept for reading', () => {
  test.each(
    seeds.flatMap((seed) =>
      lettersFor(seed.route, walk(seed.answers, seed.today).facts).map(
        (id) => [seed.case, id, seed] as const,
      ),
    ),
  )('%s: %s', async (_, id, seed) => {
    const text = textOf(id, { ...person({}), ...seed.answers }, seed.today, seed.council);
    await expect(`${text}\n`).toMatchFileSnapshot(
      `drawn/letters/${seed.case.replaceAll(' ', '-')}-${id}.txt`,
    );
  });
});

const typical: readonly (readonly [string, LetterId, Answers])[] = [
  ['a first complaint', 'statutoryStage1', {}],
  ['a first complaint by a grandmother', 'statutoryStage1', { whoYouAre: 'relative' }],
  [
    'a first complaint about old and new events',
    'statutoryStage1',
    { firstHappened: '2025-01', lastHappened: '2026-10-01' },
  ],
  [
    'stage 2 after an answer',
    'statutoryStage2',
    { soFar: 'answered', complainedOn: '2026-10-12', answeredOn: '2026-11-02' },
  ],
  ['stage 2 after silence', 'statutoryStage2', { soFar: 'complained', complainedOn: '2026-10-01' }],
  ['stage 3 in time', 'statutoryStage3', { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' }],
  ['stage 3 late', 'statutoryStage3', { soFar: 'investigated', investigationAnsweredOn: '2026-09' }],
  ['chasing a first answer', 'chaseOverdue', { soFar: 'complained', complainedOn: '2026-11-02' }],
  ['chasing stage 2', 'chaseOverdue', { soFar: 'askedInvestigation', askedInvestigationOn: '2026-08-10' }],
  [
    'chasing stage 2 without a notice',
    'chaseOverdue',
    {
      soFar: 'askedInvestigation',
      askedInvestigationOn: '2026-10-01',
      toldMoreTime: 'no',
      chased: 'yes',
      delayPutRight: 'yes',
    },
  ],
  ['chasing with no dates', 'chaseOverdue', { soFar: 'askedInvestigation', askedInvestigationOn: 'notSure' }],
  ['chasing the panel', 'chaseOverdue', { soFar: 'askedPanel', askedPanelOn: '2026-09-20' }],
  [
    'a hold for a court case',
    'challengeRefusal',
    {
      soFar: 'complained',
      refusal: 'onHold',
      refusalReasons: ['liveCourt'],
      courts: ['familyCourtLive'],
      refusedOn: '2026-11-02',
      complainedOn: '2026-10-12',
    },
  ],
  [
    'the wrong procedure',
    'challengeRefusal',
    { soFar: 'answered', procedureNamed: 'corporate', complainedOn: '2026-10-12', answeredOn: '2026-11-02' },
  ],
  [
    'a refusal on the phone',
    'challengeRefusal',
    {
      soFar: 'askedInvestigation',
      refusal: 'inWords',
      refusalReasons: ['wouldChangeNothing', 'noReason'],
      refusedOn: '2026-11-02',
      complainedOn: '2026-09',
    },
  ],
  [
    'a delay, to the Ombudsman',
    'ombudsman',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-03-02' },
  ],
];

describe('letters of typical people, kept for reading', () => {
  test.each(typical)('%s', async (name, id, said) => {
    const text = textOf(id, person(said));
    await expect(`${text}\n`).toMatchFileSnapshot(`drawn/letters/${name.replaceAll(/[ ,]+/g, '-')}.txt`);
  });
});

describe('what a letter says is what the person said', () => {
  test('a parent who knows only the month is not given a day', () => {
    const text = textOf(
      'statutoryStage2',
      person({ soFar: 'answered', complainedOn: '2026-08', answeredOn: '2026-10' }),
    );
    expect(text).toContain('I complained to the council in August 2026.');
    expect(text).not.toMatch(/on \d+ (August|October) 2026/);
  });
  test('a parent who is not sure of a day has no date put in their mouth', () => {
    const text = textOf(
      'statutoryStage2',
      person({ soFar: 'answered', complainedOn: 'notSure', answeredOn: 'notSure' }),
    );
    expect(text).toContain('I have complained to the council.');
  });
  test('one child is a child and two are children', () => {
    expect(textOf('statutoryStage1', person({ children: 'A.B.' }))).toContain('the child named above');
    expect(textOf('statutoryStage1', person({ children: 'A.B.\nC.D.' }))).toContain(
      'the children named above',
    );
  });
  test('own words go in as they were typed, line ends and marks included', () => {
    const own = 'First “line”…\n\tSecond — <b>line</b> {{when}} $t(common.title)';
    const points = [{ whatHappened: own, when: '', who: '', shouldHave: '', effect: '', wish: '' }];
    expect(textOf('statutoryStage1', person({ points }))).toContain(own);
  });
  test('a lateness that is not beyond argument is asked about, not alleged', () => {
    const text = textOf('chaseOverdue', person({ soFar: 'complained', complainedOn: '2026-11' }));
    expect(text).not.toMatch(/overdue|ended on/);
    expect(text).toContain('Please tell me the day you received it');
  });
  test('a lateness beyond argument names the day the time ended', () => {
    const text = textOf(
      'chaseOverdue',
      person({ soFar: 'askedInvestigation', askedInvestigationOn: '2026-08-10' }),
    );
    // 65 working days after 10 August 2026, without the summer bank holiday of 31 August.
    expect(text).toContain('The 65 working days ended on 10 November 2026.');
  });
  test('a parent of an in-time complaint refused as too old says that it was in time', () => {
    const text = textOf(
      'challengeRefusal',
      person({
        soFar: 'complained',
        refusal: 'inWriting',
        refusalReasons: ['tooOld'],
        complainedOn: '2026-10-01',
        firstHappened: '2026-02-01',
      }),
    );
    expect(text).toContain('within one year of the first of these events');
  });
});

/** Rules for wording that hold for every letter of every person (SP-L01 to L11, INS-34, INS-35, product ruling 8). */
describe('wording guards', () => {
  const written: { id: LetterId; text: string }[] = [];
  beforeAll(() => {
    const people = [...everyOption([...everyPath()].filter((_, index) => index % 40 === 0))];
    for (const { answers, walk: at } of people) {
      if (at.route === undefined || at.next !== undefined) continue;
      for (const id of lettersFor(at.route, at.facts)) written.push({ id, text: textOf(id, answers) });
    }
  }, 120_000);

  const offending = (ids: readonly LetterId[] | 'all', found: (text: string) => boolean) =>
    written
      .filter(({ id, text }) => (ids === 'all' || ids.includes(id)) && found(text))
      .map(({ text }) => text)[0];

  test('every kind of letter was written', () => {
    expect(new Set(written.map(({ id }) => id)).size).toBe(8);
  });
  test('no letter threatens court, since the person’s own written statement can pause the complaint (SP-L03)', () => {
    expect(
      offending('all', (text) =>
        /take you to court|legal action|sue |solicitor|judicial review|my lawyer/i.test(text),
      ),
    ).toBeUndefined();
  });
  test('no letter promises, or names, a sum (product ruling 8, SP-L11)', () => {
    expect(offending('all', (text) => /£|\bpounds\b|compensation/i.test(text))).toBeUndefined();
  });
  test('no letter asks for discipline or for a court’s order to be changed (SP-S12, SP-L11)', () => {
    expect(offending('all', (text) => /disciplin|dismiss|sack|change the order/i.test(text))).toBeUndefined();
  });
  test('no letter has an empty gap, a doubled form or a missing word', () => {
    expect(
      offending('all', (text) =>
        /\{\{|\}\}|undefined|\(s\)|and\/or|\bNaN\b|  |\n\n\n|: \n| \.|\w+\.\w+[A-Z]\w+/.test(text),
      ),
    ).toBeUndefined();
  });
  test('a first complaint names section 26 and the Regulations, and asks for the help of regulation 11 (SP-L01, L06)', () => {
    expect(
      offending(
        ['statutoryStage1'],
        (text) =>
          !text.includes('section 26 of the Children Act 1989') ||
          !text.includes('SI 2006/1738') ||
          !text.includes('regulation 11'),
      ),
    ).toBeUndefined();
  });
  test('a letter to the council for a family names the child (SP-L01)', () => {
    expect(
      offending(
        ['statutoryStage1', 'statutoryStage2', 'statutoryStage3', 'challengeRefusal', 'chaseOverdue'],
        (text) => !/\nChild(ren)?: /.test(text),
      ),
    ).toBeUndefined();
  });
  test('nobody but the council is told who the child is (SAFE-10)', () => {
    expect(
      offending(['ombudsman', 'socialWorkEngland', 'insurer'], (text) => /\nChild(ren)?: /.test(text)),
    ).toBeUndefined();
  });
  test('a request for stage 2 cites regulation 17, asks for both names and refuses a later start (SP-L07)', () => {
    expect(
      offending(
        ['statutoryStage2'],
        (text) =>
          !text.includes('regulation 17') ||
          !text.includes('investigating officer and of the independent person') ||
          !text.includes('do not agree to a later start'),
      ),
    ).toBeUndefined();
  });
  test('a request for a panel gives reasons, 30 working days and the companion (SP-L08)', () => {
    expect(
      offending(
        ['statutoryStage3'],
        (text) =>
          !/Why I am not satisfied\n\n./.test(text) ||
          !text.includes('30 working days') ||
          !text.includes('bring one person'),
      ),
    ).toBeUndefined();
  });
  test('a chaser asks for the reason and a new date, and cites the duty to be quick (SP-L09)', () => {
    expect(
      offending(
        ['chaseOverdue'],
        (text) => !text.includes('the reason for the delay') || !text.includes('Please reply by '),
      ),
    ).toBeUndefined();
  });
  test('the insurer’s notice is only a notice (INS-34)', () => {
    const needed = [
      /whom to write to about claims/,
      /a claim may follow/,
      /keep all records, recordings and emails/,
      /not a letter of claim/,
      /complaint/,
    ];
    expect(offending(['insurer'], (text) => needed.some((words) => !words.test(text)))).toBeUndefined();
  });
  test('the insurer’s notice has no legal label, value or settlement (INS-35)', () => {
    expect(
      offending(['insurer'], (text) => /negligen|breach|damages|settle|human rights|liab/i.test(text)),
    ).toBeUndefined();
  });
  test('a short letter is short: nothing of ours runs past two pages', () => {
    expect(offending('all', (text) => text.split(/\s+/).length > 900)).toBeUndefined();
  });
});
