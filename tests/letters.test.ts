import { beforeAll, describe, expect, test } from 'vitest';
import { lettersFor } from '../src/domain/decide-route';
import { walk } from '../src/domain/journey';
import { letters } from '../src/domain/letters';
import type { Say } from '../src/domain/letters/say';
import type { Answers } from '../src/domain/questions';
import type { LetterId } from '../src/domain/routes';
import { englishWords } from './english';
import { person, typical } from './letters/typical';
import { everyLetter, write, type Written } from './letters/written';
import { seeds } from './seeds';

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

const textOf = (id: LetterId, said: Answers): string => write(say, id, person(said)).text;
const drawn = (name: string) => `drawn/letters/${name.replaceAll(/[ ,]+/g, '-')}.txt`;

describe('letters of the published cases, kept for reading', () => {
  test.each(
    seeds.flatMap((seed) =>
      lettersFor(seed.route, walk(seed.answers, seed.today).facts).map(
        (id) => [seed.case, id, seed] as const,
      ),
    ),
  )('%s: %s', async (name, id, seed) => {
    const { text } = write(say, id, { ...person({}), ...seed.answers }, seed.today, seed.council);
    await expect(`${text}\n`).toMatchFileSnapshot(drawn(`${name} ${id}`));
  });
});

describe('letters of typical people, kept for reading', () => {
  test.each(typical)('%s: %s', async (name, id, said) => {
    await expect(`${textOf(id, said)}\n`).toMatchFileSnapshot(drawn(name));
  });
});

describe('what a letter says is what the person said', () => {
  test('a parent who knows only the month is not given a day', () => {
    const text = textOf('statutoryStage2', {
      soFar: 'answered',
      complainedOn: '2026-08',
      answeredOn: '2026-10',
    });
    expect(text).toContain('I complained to the council in August 2026.');
    expect(text).not.toMatch(/on \d+ (August|October) 2026/);
  });
  test('a parent who is not sure of a day has no date put in their mouth', () => {
    const text = textOf('statutoryStage2', {
      soFar: 'answered',
      complainedOn: 'notSure',
      answeredOn: 'notSure',
    });
    expect(text).toContain('I have complained to the council.');
  });
  test('one child is a child and two are children', () => {
    expect(textOf('statutoryStage1', { children: 'A.B.' })).toContain('the child named above');
    expect(textOf('statutoryStage1', { children: 'A.B.\nC.D.' })).toContain('the children named above');
  });
  test('own words go in as they were typed, line ends and marks included', () => {
    const own = 'First “line”…\n\tSecond — <b>line</b> {{when}} $t(common.title) I my me';
    const points = [{ whatHappened: own, when: '', who: '', shouldHave: '', effect: '', wish: '' }];
    expect(textOf('statutoryStage1', { points })).toContain(own);
    expect(textOf('statutoryStage1', { points, yourName: 'Ann Lee\nMy Lee' })).toContain(own);
  });
  test('a lateness that is not beyond argument is asked about, not alleged', () => {
    const text = textOf('chaseOverdue', { soFar: 'complained', complainedOn: '2026-11' });
    expect(text).not.toMatch(/overdue|ended on|the delay,/);
    expect(text).toContain('Please tell me the day on which your time began');
  });
  test('a lateness beyond argument names the day the time ended', () => {
    const text = textOf('chaseOverdue', { soFar: 'askedInvestigation', askedInvestigationOn: '2026-08-10' });
    // 65 working days after 10 August 2026, without the summer bank holiday of 31 August.
    expect(text).toContain('The 65 working days ended on 10 November 2026.');
  });
  test('a grandmother whose interest is not decided yet is not told of a stage 2 that she cannot ask for (SP-T04)', () => {
    const text = textOf('chaseOverdue', {
      whoYouAre: 'relative',
      soFar: 'complained',
      complainedOn: '2026-10-01',
      interestDecidedOn: 'notYet',
    });
    expect(text).not.toContain('stage 2');
  });
  test('only what is certainly older than a year is called so', () => {
    const old = { lastHappened: 'sameDay' } as const;
    expect(textOf('statutoryStage1', { ...old, firstHappened: '2025-10' })).toContain(
      'began more than a year ago',
    );
    expect(textOf('statutoryStage1', { ...old, firstHappened: '2025-11' })).toContain('may have happened');
  });
});

describe('who speaks in a letter', () => {
  const youngPerson = { whoYouAre: 'youngPerson', subjects: ['lookedAfter'] } as const;
  test('a young person is not a child named above, and asks for an advocate (SP-P09)', () => {
    const text = textOf('statutoryStage1', youngPerson);
    expect(text).not.toMatch(/\bchild(ren)? named above|\nChild(ren)?: /);
    expect(text).toContain('advocate');
  });
  test('a care leaver complains under section 24D (SP-W08)', () => {
    expect(textOf('statutoryStage1', { ...youngPerson, whoYouAre: 'careLeaver' })).toContain('24D(1)');
  });
  test.each([
    ['signed', 'Their signed authority is enclosed.'],
    ['notYet', 'Their signed authority will follow.'],
    ['cannotSign', 'They cannot sign for themselves.'],
  ] as const)('somebody who helps a parent says for whom, and whether they signed: %s', (consent, says) => {
    const text = textOf('statutoryStage1', { whoYouAre: 'actingForSomebody', actingFor: 'parent', consent });
    expect(text).toContain('on behalf of Maya Green, a parent of the children named above.');
    expect(text).toContain(says);
  });
  test('somebody who helps a child does not tell the Ombudsman who the child is (SAFE-10)', () => {
    const text = textOf('ombudsman', {
      whoYouAre: 'actingForSomebody',
      actingFor: 'child',
      consent: 'cannotSign',
      soFar: 'askedInvestigation',
      askedInvestigationOn: '2026-03-02',
      firstHappened: '2026-01-02',
    });
    expect(text).toContain('on behalf of somebody else');
    expect(text).not.toMatch(/Maya|A\.W\./);
  });
  test('two parents are “we” in every sentence and sign together; own words stay theirs', () => {
    const text = textOf('statutoryStage2', {
      yourName: 'Ann Lee\nBo Lee',
      soFar: 'answered',
      complainedOn: '2026-10-12',
      answeredOn: '2026-11-02',
    });
    expect(text).toContain('We are the parents of the children named above.');
    expect(text.trim()).toMatch(/Ann Lee and Bo Lee$/);
    expect(text).not.toMatch(/\bI\b|\bmy\b|\bme\b/);
  });
});

describe('a refusal', () => {
  const no = {
    soFar: 'complained',
    refusal: 'inWriting',
    refusedOn: '2026-11-02',
    complainedOn: '2026-10-01',
  } as const;
  const times = (text: string, words: RegExp) => text.match(new RegExp(words, 'g'))?.length ?? 0;

  test('as too old of a complaint that was in time is told so', () => {
    const text = textOf('challengeRefusal', {
      ...no,
      refusalReasons: ['tooOld'],
      firstHappened: '2026-02-01',
      lastHappened: 'sameDay',
    });
    expect(text).toContain('within one year of the first of these events');
  });
  test.each([
    ['otherParentalResponsibility', 'section 26(3)(c)'],
    ['fosterCarer', 'section 26(3)(d)'],
    ['specialGuardian', 'section 26(3C)'],
    ['parentWithoutResponsibility', 'does not ask for parental responsibility'],
    ['youngPerson', 'section 26(3)(a)'],
    ['careLeaver', 'section 24D(1)'],
    ['relative', 'regulation 12'],
  ] as const)(
    'for who the person is, %s, names the words of the Act that let them in: %s',
    (whoYouAre, says) => {
      expect(textOf('challengeRefusal', { ...no, whoYouAre, refusalReasons: ['notEligible'] })).toContain(
        says,
      );
    },
  );
  test('on several grounds asks once for the notice and once for the rest', () => {
    const text = textOf('challengeRefusal', {
      ...no,
      courts: ['familyCourtLive'],
      subjects: ['childInNeed', 'staffConduct'],
      refusalReasons: ['liveCourt', 'discipline', 'professionalStandards', 'otherProcess', 'courtDealt'],
    });
    expect(times(text, /8\(3\)/)).toBe(1);
    expect(times(text, /the rest/)).toBe(1);
    expect(times(text, /only for the part that overlaps/)).toBe(1);
    expect(times(text, /another procedure/)).toBe(1);
  });
  test.each([
    ['childConsent', /child’s consent/],
    ['noForm', /regulation 6/],
    ['police', /regulation 8/],
    ['discipline', /worker’s employment/],
    ['insurer', /not an answer to this complaint/],
    ['professionalStandards', /fitness to practise/],
    ['outcomeWanted', /not a ground for refusing/],
    ['wouldChangeNothing', /regulation 15\(2\)/],
    ['otherProcess', /fall outside section 26/],
    ['ombudsmanInstead', /finish its own procedure/],
    ['askedTooLate', /no time limit for asking/],
    ['alreadyDone', /on which dates stages 1, 2 and 3/],
    ['tooMuchContact', /the policy you rely on/],
    ['courtDealt', /go behind what a court decided/],
    ['noReason', /not been given a reason/],
  ] as const)('of stage 2 as %s gets its own answer', (reason, answer) => {
    const said = { ...no, soFar: 'askedInvestigation', refusalReasons: [reason] } as const;
    expect(textOf('challengeRefusal', said)).toMatch(answer);
  });
  test('once the council took it into the statutory procedure is met with the right to go on (SP-N12)', () => {
    const said = {
      ...no,
      soFar: 'answered',
      answeredOn: '2026-10-20',
      refusalReasons: ['otherProcess'],
    } as const;
    expect(textOf('challengeRefusal', said)).toContain('decision 20 003 792');
    expect(textOf('challengeRefusal', { ...said, procedureNamed: 'notNamed' })).not.toContain('20 003 792');
  });
});

/** Rules for wording that hold for every letter of every person (SP-L01 to L11, INS-34, INS-35, product ruling 8). */
describe('wording guards', () => {
  const written: Written[] = [];
  beforeAll(() => {
    written.push(...everyLetter(say));
  }, 600_000);

  const offending = (ids: readonly LetterId[] | 'all', found: (text: string) => boolean) =>
    written
      .filter(({ id, text }) => (ids === 'all' || ids.includes(id)) && found(text))
      .map(({ text }) => text)[0];

  test('every kind of letter was written', () => {
    expect(new Set(written.map(({ id }) => id)).size).toBe(Object.keys(letters).length);
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
    expect(
      offending('all', (text) => /\b(be|is|are) disciplin|dismiss|sack|change the order/i.test(text)),
    ).toBeUndefined();
  });
  test('no letter has an empty gap, a doubled form or a missing word', () => {
    expect(
      offending('all', (text) =>
        /\{\{|\}\}|undefined|\(s\)|and\/or|\bNaN\b|  |\n\n\n|: \n| \.|\.\.|\w+\.\w+[A-Z]\w+|[\uE000-\uF8FF]/.test(
          text,
        ),
      ),
    ).toBeUndefined();
  });
  test('no letter has an empty paragraph, an empty list, or a heading with nothing under it', () => {
    const hollow = written.filter(({ letter: { blocks } }) =>
      blocks.some(
        (block, at) =>
          (block.kind === 'heading' && (blocks[at + 1]?.kind ?? 'heading') === 'heading') ||
          (block.kind === 'bullets' && block.items.length === 0) ||
          (block.kind === 'points' && block.points.some((parts) => parts.length === 0)) ||
          (block.kind === 'paragraph' && block.runs.every(({ text }) => text.trim() === '')),
      ),
    );
    expect(hollow.map(({ text }) => text).slice(0, 1)).toEqual([]);
  });
  test('nobody but a parent has a letter that says “my child”', () => {
    expect(offending('all', (text) => /\b(my|our) child/i.test(text))).toBeUndefined();
  });
  test('no letter of a young person or a care leaver speaks of a child named above', () => {
    const wrong = written.filter(
      ({ answers, text }) =>
        (answers.whoYouAre === 'youngPerson' || answers.whoYouAre === 'careLeaver') &&
        /child(ren)? named above|the child’s|\nChild(ren)?: /.test(text),
    );
    expect(wrong.map(({ text }) => text).slice(0, 1)).toEqual([]);
  });
  test('a worker’s conduct comes after what was done or left undone (OMB-17a)', () => {
    const text = textOf('statutoryStage1', {
      subjects: ['staffConduct', 'childInNeed'],
      points: [
        {
          about: 'staffConduct',
          whatHappened: 'He shouted.',
          when: '',
          who: '',
          shouldHave: '',
          effect: '',
          wish: '',
        },
        {
          about: 'childInNeed',
          whatHappened: 'No plan came.',
          when: '',
          who: '',
          shouldHave: '',
          effect: '',
          wish: '',
        },
      ],
    });
    expect(text.indexOf('He shouted.')).toBeGreaterThan(text.indexOf('No plan came.'));
  });
  test('a first complaint names section 26 and the Regulations, and asks for the help of regulation 11 (SP-L01, L06)', () => {
    expect(
      offending(
        ['statutoryStage1', 'sufficientInterest'],
        (text) =>
          !text.includes('section 26 of the Children Act 1989') ||
          !text.includes('SI 2006/1738') ||
          !text.includes('regulation 11'),
      ),
    ).toBeUndefined();
  });
  test('a letter to the council names the child, or the young person who writes (SP-L01)', () => {
    expect(
      offending(
        ['statutoryStage1', 'statutoryStage2', 'statutoryStage3', 'challengeRefusal', 'chaseOverdue'],
        (text) => !/\n(Child(ren)?|Names? and dates? of birth): /.test(text),
      ),
    ).toBeUndefined();
  });
  test('nobody but the council is told who the child is (SAFE-10)', () => {
    expect(
      offending(['ombudsman', 'ombudsmanReview', 'socialWorkEngland', 'insurer'], (text) =>
        /\n(Child(ren)?|Names? and dates? of birth): /.test(text),
      ),
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
        ['statutoryStage3', 'lateStage3'],
        (text) =>
          !/Why (I am|we are) not satisfied\n\n./.test(text) ||
          !text.includes('30 working days') ||
          !text.includes('bring one person'),
      ),
    ).toBeUndefined();
  });
  test('a chaser asks for the reason and a new date, and cites the duty to be quick (SP-L09)', () => {
    expect(
      offending(
        ['chaseOverdue'],
        (text) => !text.includes('reason for the delay') || !text.includes('Please reply by '),
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
