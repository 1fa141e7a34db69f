import { beforeAll, describe, expect, test } from 'vitest';
import type { IsoDate } from '../src/domain/calendar/iso-date';
import { cautionsFor } from '../src/domain/cautions-for';
import type { DeadlineId } from '../src/domain/deadlines';
import { alongside, lettersFor } from '../src/domain/decide-route';
import { due, dueOn } from '../src/domain/due';
import { walk } from '../src/domain/journey';
import { chosenLetter } from '../src/domain/letters';
import { composeLetter } from '../src/domain/letters/compose-letter';
import type { Say } from '../src/domain/letters/say';
import type { Answers, Finding } from '../src/domain/questions';
import type { LetterId, RouteId } from '../src/domain/routes';
import { rules } from '../src/domain/rules';
import { letterText } from '../src/letter-forms/letter-text';
import { journeyOf, somebodyWho, today } from './case-of';
import { englishWords } from './english';
import { seeds } from './seeds';

// Sentences of the law sheets that are easily got wrong, each with the person who would be harmed by it.

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

const details = seeds[0]?.answers ?? {};
const textOf = (id: LetterId, said: Answers, on: IsoDate = today): string => {
  const own: Answers = {
    whyNotSettled: 'It does not answer my first point.',
    whatWasLost: 'I lost my work.',
  };
  const { facts, letter, next } = walk({ ...details, ...own, ...somebodyWho(said) }, on, chosenLetter(id));
  if (letter !== id || next !== undefined) throw new Error(`${id} needs ${String(next)}`);
  return letterText(composeLetter(id, facts, { say, councilName: 'Anyshire Council' })).replaceAll(
    /\s+/g,
    ' ',
  );
};
const routesOf = (said: Answers, on: IsoDate = today): readonly (RouteId | undefined)[] => {
  const { route, facts } = journeyOf(said, on);
  return [route, ...(route === undefined ? [] : alongside(route, facts).map((row) => row.route))];
};
const cautioned = (said: Answers) => cautionsFor(journeyOf(said).facts);
const holds = (rule: keyof typeof rules, said: Answers, on: IsoDate = today) =>
  rules[rule].holds(journeyOf(said, on).facts);
const limit = (id: DeadlineId, said: Answers, on: IsoDate = today) => {
  const found = dueOn(id, journeyOf(said, on).facts);
  if (found === undefined) throw new Error(`${id} does not arise`);
  return found;
};

describe('SP-W09: a parent’s own complaint needs nobody’s consent', () => {
  const refused: Answers = {
    soFar: 'complained',
    complainedOn: '2026-10-01',
    refusal: 'inWriting',
    refusalReasons: ['childConsent'],
    refusedOn: '2026-11-02',
  };
  test('a mother is not asked whether her child agrees, and is not told that she must ask', () => {
    expect(journeyOf({}).asked).not.toContain('consent');
    expect(cautioned({})).not.toContain('consentNeeded');
    expect(routesOf({ whoYouAre: 'parent', consent: 'notYet' })).not.toContain('authorityToAct');
  });
  test('somebody who complains for another is asked, and warned', () => {
    const friend: Answers = { whoYouAre: 'actingForSomebody', actingFor: 'parent', consent: 'notYet' };
    expect(journeyOf(friend).asked).toContain('consent');
    expect(cautioned(friend)).toContain('consentNeeded');
    expect(routesOf(friend)).toContain('authorityToAct');
  });
  test('a mother refused for want of it goes on, and her letter says that it is her own complaint', () => {
    expect(routesOf(refused)).toEqual(['ombudsman', 'challengeRefusal']);
    expect(textOf('challengeRefusal', refused)).toMatch(/On the child’s consent:[^.]*my own[^.]*section 26/);
  });
});

describe('SP-N11, SP-W02: a parent may complain without parental responsibility', () => {
  const father: Answers = { whoYouAre: 'parentWithoutResponsibility' };
  test('a father without it complains by right: no decision on his interest is waited for', () => {
    const waiting: Answers = { ...father, soFar: 'complained', complainedOn: '2026-11-02' };
    expect(journeyOf(father).route).toBe('statutoryStage1');
    expect(journeyOf(waiting).asked).not.toContain('interestDecidedOn');
    // 3 to 6 November (4), 9 to 13 (9), 16 (10).
    expect(limit('stage1', waiting).normal?.last.latest).toBe('2026-11-16');
  });
  test('his letter names the section that lets him, and a father with it need not', () => {
    expect(textOf('statutoryStage1', father)).toMatch(
      /26\(3\)\(b\).*lets a parent complain, with or without parental responsibility/,
    );
    expect(textOf('statutoryStage1', {})).not.toContain('26(3)(b)');
  });
  test('refused for want of it, he is given the words of the Act and not asked for an interest', () => {
    const refused: Answers = {
      ...father,
      soFar: 'complained',
      refusal: 'inWriting',
      refusalReasons: ['noResponsibility'],
      complainedOn: '2026-10-01',
    };
    expect(journeyOf(refused).route).toBe('challengeRefusal');
    const text = textOf('challengeRefusal', refused);
    expect(text).toMatch(/does not ask for parental responsibility/);
    expect(text).not.toMatch(/sufficient interest/i);
  });
});

describe('SP-T07, SP-W05: whose clock waits for somebody else', () => {
  const sent = { soFar: 'complained', complainedOn: '2026-10-01' } as const satisfies Answers;
  test('a child who asked for an advocate waits for the advocate, a mother with the same dates does not', () => {
    // From Friday 6 November: 9 to 13 (5), 16 to 20 (10), 23 to 27 (15), 30 November to 4 December (20).
    const child: Answers = { ...sent, whoYouAre: 'youngPerson', advocateOn: '2026-11-06' };
    expect(limit('stage1', child).extended?.last.latest).toBe('2026-12-04');
    expect(holds('overdue', child)).toBe(false);
    expect(holds('overdue', { ...sent, advocateOn: '2026-11-06' })).toBe(true);
  });
  test('a council is not called late by the day on which a grandmother wrote, but by the day it let her in', () => {
    const grandmother: Answers = { ...sent, whoYouAre: 'relative', interestDecidedOn: '2026-11-06' };
    expect(holds('overdue', grandmother)).toBe(false);
    expect(holds('overdue', grandmother, '2026-12-05')).toBe(true);
  });
});

describe('SP-T15: only a notice with reasons, in time, gives the council more than 25 working days', () => {
  // From Thursday 1 October: 2 (1), 5 to 9 (6), 12 to 16 (11), 19 to 23 (16), 26 to 30 (21), 2 to 5 November (25).
  const asked = (toldMoreTime: Answers['toldMoreTime'] & string): Answers => ({
    soFar: 'askedInvestigation',
    askedInvestigationOn: '2026-10-01',
    toldMoreTime,
  });
  test.each(['no', 'withoutReasons', 'afterwards'] as const)('“%s” is no notice: late on day 26', (told) => {
    expect(holds('overdue', asked(told), '2026-11-05')).toBe(false);
    expect(holds('overdue', asked(told), '2026-11-06')).toBe(true);
    expect(textOf('chaseOverdue', asked(told))).toMatch(/25 working days.*on 5 November 2026/);
  });
  test('with a proper one the council is in time until day 65, and a mother is told to wait', () => {
    expect(holds('overdue', asked('beforeWithReasons'))).toBe(false);
    expect(journeyOf(asked('beforeWithReasons')).route).toBe('waitForReply');
    expect(limit('stage2', asked('beforeWithReasons')).extended?.last.latest).toBe('2027-01-05');
  });
});

describe('SP-Q01: the request starts stage 2, whatever day a statement is agreed', () => {
  const asked: Answers = {
    soFar: 'askedInvestigation',
    complainedHow: 'inWriting',
    askedInvestigationOn: '2026-08-10',
  };
  test('the chaser counts the 65 from the request', () => {
    // From Monday 10 August: 11 to 14 (4), 17 to 28 (14), 1 to 4 September (18; 31 August is a bank holiday), then 5 a
    // week: 6 November (63), 9, 10 (65).
    const text = textOf('chaseOverdue', { ...asked, recordMadeOn: '2026-11-02' });
    expect(text).toMatch(/65.* on 10 November 2026/);
    expect(cautioned({ ...asked, recordMadeOn: '2026-11-02' })).toContain('twoPossibleStartDates');
  });
  test('a mother who asked in writing on Friday, with no statement yet, is told to wait, not to accuse', () => {
    const onFriday: Answers = { ...asked, askedInvestigationOn: '2026-11-20', recordMadeOn: 'notYet' };
    expect(routesOf(onFriday)).toEqual(['waitForReply']);
  });
  test('a mother who asked in words long ago, with no record yet, may ask where it is', () => {
    const spoken: Answers = { ...asked, complainedHow: 'spoken', recordMadeOn: 'notYet' };
    expect(journeyOf(spoken).route).toBe('chaseOverdue');
    expect(holds('overdue', spoken)).toBe(false);
  });
});

describe('SP-R01, SP-N03: what may pause a complaint, and how much of it', () => {
  const held = (
    reason: NonNullable<Answers['refusalReasons']>[number],
    courts: Answers['courts'],
  ): Answers => ({
    soFar: 'complained',
    complainedOn: '2026-10-01',
    refusal: 'onHold',
    refusalReasons: [reason],
    refusedOn: '2026-11-02',
    courts: courts ?? ['none'],
  });
  test('a live court case pauses only what overlaps: the letter asks for the rest and for the notice', () => {
    const text = textOf('pauseNotice', held('liveCourt', ['familyCourtLive']));
    expect(text).toMatch(/only for the part that overlaps/);
    expect(text).toMatch(/regulation 8\(3\)/);
    expect(cautioned(held('liveCourt', ['familyCourtLive']))).toContain('courtDeferral');
  });
  test.each(['insurer', 'claimMade'] as const)(
    'a council that only pointed to a claim (%s) has no pause: the complaint goes on',
    (reason) => {
      const said = held(reason, ['none']);
      expect([holds('claimOnlySuggested', said), holds('claimReallyMade', said)]).toEqual([true, false]);
      expect([holds('heldForCourt', said), holds('pauseIsOver', said)]).toEqual([false, false]);
      expect(journeyOf(said).route).toBe('challengeRefusal');
      expect(textOf('challengeRefusal', said)).toMatch(
        /does not treat the council’s own suggestion as proceedings/,
      );
    },
  );
  test('letters before a court case are not a court case', () => {
    expect(holds('courtCaseLive', { courts: ['preProceedings'] })).toBe(false);
    expect(routesOf({ courts: ['preProceedings'] })).toEqual(['statutoryStage1']);
    expect(cautioned({ courts: ['preProceedings'] })).toContain('preProceedingsAreNotCourtProceedings');
  });
});

describe('SP-T06: the year to send it in again runs from the end of the proceedings', () => {
  const held: Answers = {
    soFar: 'complained',
    firstHappened: '2022-01-10',
    refusal: 'onHold',
    refusalReasons: ['liveCourt'],
    courts: ['familyCourtEnded'],
    refusedOn: '2022-06-01',
    pauseEndedOn: '2026-10-05',
  };
  test('however old the events and the pause are', () => {
    expect(journeyOf(held).route).toBe('resubmitAfterProceedings');
    expect(limit('resubmit', held).start?.latest).toBe('2026-10-05');
    expect(limit('resubmit', held).normal).toMatchObject({
      careful: '2027-10-04',
      last: { latest: '2027-10-05' },
    });
    expect(holds('resubmissionLate', held)).toBe(false);
    expect(cautioned(held)).not.toContain('late12MonthsCouncil');
  });
  test('and it is over only on the day after its anniversary', () => {
    expect(holds('resubmissionLate', held, '2027-10-05')).toBe(false);
    expect(holds('resubmissionLate', held, '2027-10-06')).toBe(true);
  });
  test('whoever had not complained before the case has the ordinary year (SP-Q04)', () => {
    const never: Answers = { ...held, soFar: 'notComplained' };
    expect(dueOn('resubmit', journeyOf(never).facts)).toBeUndefined();
    expect(holds('overAYearOld', never)).toBe(true);
  });
});

describe('SP-E03, SP-E02: early referral needs every point upheld, and both to agree', () => {
  const all = ['plan', 'mostAgreed', 'strongReport', 'onlyRemedyLeft', 'councilAgrees'] as const;
  const told = (finding: Finding['finding'], afterUpheld: Answers['afterUpheld'] = all): Answers => ({
    soFar: 'investigated',
    investigationAnsweredOn: '2026-11-12',
    subjects: ['childInNeed', 'communication'],
    findings: [
      { about: 'childInNeed', finding: 'upheld', notDone: false },
      { about: 'communication', finding, notDone: false },
    ],
    afterUpheld,
  });
  test('everything upheld and agreed opens the Ombudsman, with the panel still beside it', () => {
    expect(routesOf(told('upheld'))).toEqual(expect.arrayContaining(['ombudsman', 'statutoryStage3']));
    expect(journeyOf(told('upheld')).route).toBe('ombudsman');
  });
  test.each(['partly', 'notUpheld', 'noFinding', 'notAnswered', 'notSure'] as const)(
    'one point “%s” closes it: the panel is next',
    (finding) => {
      expect(routesOf(told(finding))[0]).toBe('statutoryStage3');
      expect(routesOf(told(finding))).not.toContain('earlyReferral');
      expect(routesOf(told(finding))).not.toContain('ombudsman');
      expect(journeyOf(told(finding)).asked).not.toContain('afterUpheld');
    },
  );
  test.each(all.slice(0, 4))('without “%s” it is not offered', (missing) => {
    const said = told(
      'upheld',
      all.filter((one) => one !== missing),
    );
    expect(routesOf(said)[0]).toBe('statutoryStage3');
    expect(routesOf(said)).not.toContain('earlyReferral');
  });
  test('without the council’s word a mother may only ask for it, and its letter keeps the panel', () => {
    const said = told('upheld', ['plan', 'mostAgreed', 'strongReport', 'onlyRemedyLeft']);
    expect(routesOf(said)[0]).toBe('statutoryStage3');
    expect(routesOf(said)).toContain('earlyReferral');
    expect(textOf('earlyReferral', said)).toMatch(/panel/);
  });
});

describe('SP-T18: 20 working days from the day on which the answer came', () => {
  const came = (investigationAnsweredOn: IsoDate): Answers => ({
    soFar: 'investigated',
    investigationAnsweredOn,
  });
  test('an answer that came on a Saturday is safe to the same day as in law; on a Friday a day sooner', () => {
    // 16 to 20 November (5), 23 to 27 (10), 30 November to 4 December (15), 7 to 11 (20), for both.
    expect(limit('askStage3', came('2026-11-14')).normal).toMatchObject({
      careful: '2026-12-11',
      last: { latest: '2026-12-11' },
    });
    expect(limit('askStage3', came('2026-11-13')).normal).toMatchObject({
      careful: '2026-12-10',
      last: { latest: '2026-12-11' },
    });
  });
  test('after the safe day the letter gives its reasons, and nothing says that it cannot be sent', () => {
    expect(journeyOf(came('2026-11-14'), '2026-12-11').route).toBe('statutoryStage3');
    const late = journeyOf(came('2026-11-14'), '2026-12-12');
    expect(late.route).toBe('lateStage3');
    expect(late.asked).toContain('toldOfPanel');
  });
});

describe('OMB-05: a refusal is a matter of its own', () => {
  test('a mother whose matter is four years old has a whole year from a refusal of last month', () => {
    const said: Answers = {
      firstHappened: '2022-05-01',
      soFar: 'answered',
      complainedOn: '2022-06-01',
      answeredOn: '2026-09-01',
      refusal: 'inWriting',
      refusalReasons: ['wouldChangeNothing'],
      refusedOn: '2026-10-20',
    };
    expect(limit('ombudsman', said).standing).toBe('passed');
    expect(limit('ombudsmanRefusal', said)).toMatchObject({
      standing: 'ahead',
      normal: { careful: '2027-10-19' },
    });
    expect(journeyOf(said).route).toBe('ombudsman');
  });
});

describe('INS-16: being a child pauses the claims of one Act and not of the other', () => {
  test('the human rights year of a boy of nine ends a year after it happened', () => {
    const hurt: Answers = {
      wants: ['compensation'],
      harm: ['injury'],
      firstHappened: '2026-02-10',
      childBornOn: '2017-03-01',
    };
    expect(limit('humanRights', hurt).normal?.careful).toBe('2027-02-09');
    // 18 on 1 March 2035, 21 on 1 March 2038.
    expect(limit('childInjury', hurt).normal?.careful).toBe('2038-02-28');
    expect(due(journeyOf(hurt).facts).filter(({ courtClock }) => courtClock)).toHaveLength(5);
    expect(cautioned(hurt)).toContain('getLegalAdvice');
  });
});

describe('SIG-20: approval to adopt is counted in working days, approval to foster in calendar days', () => {
  test('two letters of one day, 4 December, end four weeks and more than eight weeks later', () => {
    const letters: Answers = {
      subjects: ['fosterApproval', 'adoptionApproval'],
      firstHappened: '2026-12-04',
    };
    const on: IsoDate = '2026-12-07';
    // 28 days: 31 December (27), 1 January (28).
    expect(limit('fosterReview', letters, on).normal?.last.latest).toBe('2027-01-01');
    // 7 to 11 (5), 14 to 18 (10), 21 to 24 (14), 29 to 31 (17), 4 to 8 January (22), 11 to 15 (27), 18 to 22 (32),
    // 25 to 29 (37), 1 to 3 February (40).
    expect(limit('adoptionReview', letters, on).normal?.last.latest).toBe('2027-02-03');
    expect(journeyOf(letters, on).route).toBe('independentReviewMechanism');
    expect(due(journeyOf(letters, on).facts).map(({ id }) => id)).not.toContain('complainFirst');
  });
});

describe('OMB-14: a claim in court closes the Ombudsman’s door, a word with the insurer does not', () => {
  test('somebody who has a claim in court is warned', () => {
    expect(cautioned({ courts: ['claimMade'] })).toContain('ombudsmanUnlikely');
    expect(cautioned({ courts: ['claimEnded'] })).toContain('ombudsmanUnlikely');
  });
  test('somebody who only wants compensation, or was sent to the insurer, is not', () => {
    const hurt: Answers = { wants: ['compensation'], harm: ['injury'] };
    expect(cautioned(hurt)).not.toContain('ombudsmanUnlikely');
    expect(lettersFor('statutoryStage1', journeyOf(hurt).facts)).toContain('insurer');
    expect(textOf('insurer', hurt)).toMatch(/do not treat (it|this notice) as proceedings/);
  });
});
