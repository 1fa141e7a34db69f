import { describe, expect, test } from 'vitest';
import type { Answers, Subject } from '../../src/domain/questions';
import { rules, type RuleId } from '../../src/domain/rules';
import { today } from '../case-of';

type Row = readonly [who: string, said: Answers, holds: boolean];
const holds = (rule: RuleId, said: Answers) => rules[rule].holds({ today, ...said });
const about = (rule: RuleId, rows: readonly Row[]) =>
  test.each(rows)(`${rule}: %s`, (_, said, expected) => {
    expect(holds(rule, said)).toBe(expected);
  });

describe('a body with a door of its own', () => {
  test.each<readonly [part: RuleId, only: RuleId, subject: Subject]>([
    ['nhsPart', 'nhsOnly', 'nhs'],
    ['policePart', 'policeOnly', 'police'],
    ['cafcassPart', 'cafcassOnly', 'cafcass'],
    ['adultCarePart', 'adultCareOnly', 'adultCare'],
    ['schoolPart', 'schoolOnly', 'school'],
    ['childrensHomePart', 'childrensHomeOnly', 'childrensHome'],
    ['housingPart', 'housingOnly', 'housing'],
  ])('%s, %s: alone it goes there; beside a matter of the council’s it is a part', (part, only, subject) => {
    const other: Subject = subject === 'nhs' ? 'police' : 'nhs';
    expect([holds(part, { subjects: [subject] }), holds(only, { subjects: [subject] })]).toEqual([
      true,
      true,
    ]);
    for (const more of [
      'childInNeed',
      'staffConduct',
      'communication',
      'complaintHandling',
      'notKeptSafe',
      'education',
      'conference',
    ] as const)
      expect([
        more,
        holds(part, { subjects: [subject, more] }),
        holds(only, { subjects: [subject, more] }),
      ]).toEqual([more, true, false]);
    expect(holds(only, { subjects: [subject], procedureNamed: 'statutory' })).toBe(false);
    expect([holds(part, { subjects: [other] }), holds(only, { subjects: [other] })]).toEqual([false, false]);
    expect([holds(part, {}), holds(only, {})]).toEqual([false, false]);
  });
  test.each<readonly [part: RuleId, only: RuleId, subject: Subject]>([
    ['tribunalMatter', 'tribunalMatterOnly', 'tribunalMatter'],
    ['approvalDecision', 'approvalOnly', 'fosterApproval'],
    ['approvalDecision', 'approvalOnly', 'adoptionApproval'],
    ['conferenceDecision', 'conferenceOnly', 'conference'],
    ['corporatePart', 'corporateMatterOnly', 'education'],
    ['corporatePart', 'corporateMatterOnly', 'section47'],
    ['courtMatterInIt', 'courtPapersOnly', 'courtReport'],
    ['courtMatterInIt', 'courtPapersOnly', 'courtDecision'],
  ])('%s, %s for %s: not alone where a covered matter is in it', (part, only, subject) => {
    expect([holds(part, { subjects: [subject] }), holds(only, { subjects: [subject] })]).toEqual([
      true,
      true,
    ]);
    const covered = { subjects: [subject, 'childInNeed'] } as const;
    expect([holds(part, covered), holds(only, covered)]).toEqual([true, false]);
    expect(holds(only, { ...covered, beyondThat: 'no' })).toBe(true);
    expect(holds(only, { subjects: [subject], beyondThat: 'yes' })).toBe(false);
    expect(holds(only, { subjects: [subject], procedureNamed: 'statutory' })).toBe(false);
    expect([holds(part, { subjects: ['nhs'] }), holds(only, { subjects: ['nhs'] })]).toEqual([false, false]);
    expect(holds(part, {})).toBe(false);
  });
});

describe('which procedure a matter belongs to (SP-S01 to S18)', () => {
  about('statutoryMatter', [
    ['a child in need', { subjects: ['childInNeed'] }, true],
    [
      'the same, and nothing more was refused than what lies outside',
      { subjects: ['childInNeed', 'education'], beyondThat: 'no' },
      false,
    ],
    ['how the council spoke to somebody, alone', { subjects: ['communication'] }, true],
    ['the same beside the NHS', { subjects: ['communication', 'nhs'] }, true],
    ['the same beside school transport', { subjects: ['communication', 'education'] }, false],
    ['the NHS alone', { subjects: ['nhs'] }, false],
    [
      'school transport that the council took into it',
      { subjects: ['education'], procedureNamed: 'statutory' },
      true,
    ],
    ['school transport, with more to say', { subjects: ['education'], beyondThat: 'yes' }, true],
  ]);
  about('coveredTick', [
    ['a child in need', { subjects: ['childInNeed'] }, true],
    ['communication', { subjects: ['communication'] }, false],
  ]);
  about('wrongProcedure', [
    [
      'a child in need, in the corporate one',
      { subjects: ['childInNeed'], procedureNamed: 'corporate' },
      true,
    ],
    [
      'communication alone, in the corporate one',
      { subjects: ['communication'], procedureNamed: 'corporate' },
      true,
    ],
    [
      'school transport, in the corporate one',
      { subjects: ['education'], procedureNamed: 'corporate' },
      false,
    ],
    [
      'a child in need, in the statutory one',
      { subjects: ['childInNeed'], procedureNamed: 'statutory' },
      false,
    ],
  ]);
  about('hasBothDoors', [
    [
      'a child in need and an investigation under section 47',
      { subjects: ['childInNeed', 'section47'] },
      true,
    ],
    ['not kept safe, and a section 47 investigation', { subjects: ['notKeptSafe', 'section47'] }, true],
    ['communication, and a report for court', { subjects: ['communication', 'courtReport'] }, true],
    ['a conference and a child looked after', { subjects: ['conference', 'lookedAfter'] }, true],
    ['a tribunal matter and a disabled child', { subjects: ['tribunalMatter', 'disabledChild'] }, true],
    ['a section 47 investigation alone', { subjects: ['section47'] }, false],
    ['records and a section 47 investigation', { subjects: ['records', 'section47'] }, false],
    ['a child in need alone', { subjects: ['childInNeed'] }, false],
  ]);
  about('coveredBesideADoor', [
    ['a child in need beside school transport', { subjects: ['childInNeed', 'education'] }, true],
    [
      'the same, and nothing but the transport is meant',
      { subjects: ['childInNeed', 'education'], beyondThat: 'no' },
      false,
    ],
    ['a child in need alone', { subjects: ['childInNeed'] }, false],
  ]);
  about('mixedSubjects', [
    ['a child in need and a worker', { subjects: ['childInNeed', 'staffConduct'] }, true],
    ['a child in need and the records', { subjects: ['childInNeed', 'records'] }, true],
    ['a child in need and the NHS', { subjects: ['childInNeed', 'nhs'] }, true],
    ['a child in need and a conference', { subjects: ['childInNeed', 'conference'] }, true],
    ['two covered matters', { subjects: ['childInNeed', 'support'] }, false],
    ['a worker alone', { subjects: ['staffConduct'] }, false],
  ]);
  about('courtPapersOnly', [
    [
      'a report for court, or an assessment: nobody is sure',
      { subjects: ['courtReport', 'assessment'], beyondThat: 'notSure' },
      true,
    ],
    [
      'a report for court, and support',
      { subjects: ['courtReport', 'support'], beyondThat: 'notSure' },
      false,
    ],
    [
      'a report for court, and an assessment',
      { subjects: ['courtReport', 'assessment'], beyondThat: 'yes' },
      false,
    ],
  ]);
  about('forTheCouncil', [
    ['a child in need', { subjects: ['childInNeed'] }, true],
    ['a report for court', { subjects: ['courtReport'] }, false],
    ['the NHS', { subjects: ['nhs'] }, false],
    ['the NHS and a worker of the council', { subjects: ['nhs', 'staffConduct'] }, true],
    [
      'a tribunal matter and a worker of the council',
      { subjects: ['tribunalMatter', 'staffConduct'] },
      false,
    ],
    ['a tribunal matter and a conference', { subjects: ['tribunalMatter', 'conference'] }, true],
    ['nothing said yet', {}, true],
  ]);
  about('onlyRecordsToCorrect', [
    ['records alone', { subjects: ['records'] }, true],
    [
      'records alone, taken into the statutory procedure',
      { subjects: ['records'], procedureNamed: 'statutory' },
      false,
    ],
    [
      'records and communication, to be corrected',
      { subjects: ['records', 'communication'], wants: ['recordCorrection'] },
      true,
    ],
    [
      'records and an assessment, to be corrected',
      { subjects: ['records', 'assessment'], wants: ['recordCorrection'] },
      true,
    ],
    [
      'records and support, to be corrected',
      { subjects: ['records', 'support'], wants: ['recordCorrection'] },
      false,
    ],
    [
      'records and communication, with an apology',
      { subjects: ['records', 'communication'], wants: ['recordCorrection', 'apology'] },
      false,
    ],
    ['communication alone', { subjects: ['communication'], wants: ['recordCorrection'] }, false],
  ]);
  about('recordsKeptBack', [
    ['records', { subjects: ['records'] }, true],
    ['support', { subjects: ['support'] }, false],
  ]);
  about('recordsWrong', [
    ['records', { subjects: ['records'] }, true],
    ['support, with a record to correct', { subjects: ['support'], wants: ['recordCorrection'] }, true],
    ['support', { subjects: ['support'], wants: ['apology'] }, false],
  ]);
  about('carerOwnTreatment', [
    ['a foster carer’s own treatment', { subjects: ['carerTreatment'] }, true],
    ['support', { subjects: ['support'] }, false],
  ]);
  about('section47', [
    ['an investigation under it', { subjects: ['section47'] }, true],
    ['support', { subjects: ['support'] }, false],
  ]);
  about('onlyConduct', [
    ['a worker alone', { subjects: ['staffConduct'] }, true],
    ['a worker and support', { subjects: ['staffConduct', 'support'] }, false],
    [
      'a worker, taken into the statutory procedure',
      { subjects: ['staffConduct'], procedureNamed: 'statutory' },
      false,
    ],
  ]);
  about('staffConduct', [
    ['a worker', { subjects: ['staffConduct'] }, true],
    ['support, and a wish for discipline', { subjects: ['support'], wants: ['discipline'] }, true],
    ['support', { subjects: ['support'], wants: ['apology'] }, false],
  ]);
  about('bothProcedures', [
    ['a child in need and school transport', { subjects: ['childInNeed', 'education'] }, true],
    ['a child in need and a conference', { subjects: ['childInNeed', 'conference'] }, false],
    ['school transport', { subjects: ['education'] }, false],
  ]);
  about('childMayLiveElsewhere', [
    ['a child looked after', { subjects: ['lookedAfter'] }, true],
    ['a care leaver', { subjects: ['leavingCare'] }, true],
    ['support', { subjects: ['support'] }, false],
  ]);
  about('severalSubjects', [
    ['two', { subjects: ['support', 'records'] }, true],
    ['one', { subjects: ['support'] }, false],
    ['none yet', {}, false],
  ]);
  about('oneSubject', [
    ['two', { subjects: ['support', 'records'] }, false],
    ['one', { subjects: ['support'] }, true],
    ['not sure which', { subjects: ['notSure'] }, true],
  ]);
});

describe('money and harm', () => {
  about('wantsMoney', [
    ['a payment', { wants: ['payment'] }, true],
    ['compensation', { wants: ['compensation'] }, true],
    ['an apology', { wants: ['apology'] }, false],
  ]);
  about('wantsCompensation', [
    ['compensation', { wants: ['compensation'] }, true],
    ['a payment', { wants: ['payment'] }, false],
  ]);
  about('mayHaveCausedHarm', [
    ['a child not kept safe', { subjects: ['notKeptSafe'] }, true],
    ['a council that points to its insurer', { refusalReasons: ['insurer'] }, true],
    ['support', { subjects: ['support'], refusalReasons: ['tooOld'] }, false],
  ]);
  for (const harm of ['injury', 'moneyLost', 'property', 'dataLeak', 'childRemoved'] as const) {
    about('harmed', [[harm, { harm: [harm] }, true]]);
    about('lossOrInjury', [[harm, { harm: [harm] }, true]]);
  }
  about('harmed', [
    ['not sure', { harm: ['notSure'] }, false],
    ['distress alone', { harm: ['distressOnly'] }, false],
  ]);
  about('lossOrInjury', [
    ['not sure', { harm: ['notSure'] }, true],
    ['distress alone', { harm: ['distressOnly'] }, false],
    ['not asked, but the council points to its insurer', { refusalReasons: ['insurer'] }, true],
  ]);
});

describe('who may complain (SP-W01 to W15)', () => {
  const people = [
    'parent',
    'parentWithoutResponsibility',
    'otherParentalResponsibility',
    'relative',
    'specialGuardian',
    'fosterCarer',
    'adopter',
    'youngPerson',
    'careLeaver',
    'actingForSomebody',
    'notSure',
  ] as const;
  test.each<readonly [rule: RuleId, who: readonly (typeof people)[number][]]>([
    [
      'mayComplainByRight',
      [
        'parent',
        'parentWithoutResponsibility',
        'otherParentalResponsibility',
        'specialGuardian',
        'fosterCarer',
        'adopter',
        'youngPerson',
        'careLeaver',
      ],
    ],
    ['needsSufficientInterest', ['relative', 'notSure']],
    ['isParent', ['parent', 'parentWithoutResponsibility']],
    ['hasNoResponsibility', ['parentWithoutResponsibility']],
    ['isYoungPerson', ['youngPerson', 'careLeaver']],
    ['mayHaveAdvocate', ['youngPerson', 'careLeaver']],
    ['actsForSomebody', ['actingForSomebody']],
    ['isCarer', ['fosterCarer']],
  ])('%s holds for %j and for nobody else', (rule, who) => {
    expect(people.filter((whoYouAre) => holds(rule, { whoYouAre }))).toEqual(who);
    expect(holds(rule, {})).toBe(false);
  });
  about('clockRunsFromReceipt', [
    ['a parent', { whoYouAre: 'parent' }, true],
    ['a grandmother', { whoYouAre: 'relative' }, false],
    ['not sure', { whoYouAre: 'notSure' }, false],
  ]);
  about('mayHaveAdvocate', [
    ['somebody who helps a child', { whoYouAre: 'actingForSomebody', actingFor: 'child' }, true],
    ['somebody who helps a care leaver', { whoYouAre: 'actingForSomebody', actingFor: 'careLeaver' }, true],
    ['somebody who helps a parent', { whoYouAre: 'actingForSomebody', actingFor: 'parent' }, false],
  ]);
  about('actsForChild', [
    ['a child', { actingFor: 'child' }, true],
    ['a parent', { actingFor: 'parent' }, false],
  ]);
  about('noConsentYet', [
    ['not signed yet', { whoYouAre: 'actingForSomebody', consent: 'notYet' }, true],
    ['not sure', { whoYouAre: 'actingForSomebody', consent: 'notSure' }, true],
    ['signed', { whoYouAre: 'actingForSomebody', consent: 'signed' }, false],
    ['somebody who complains for themselves', { whoYouAre: 'parent', consent: 'notYet' }, false],
  ]);
  about('cannotConsent', [
    ['too young to sign', { consent: 'cannotSign' }, true],
    ['signed', { consent: 'signed' }, false],
  ]);
  about('mayBeInDanger', [
    ['now', { dangerNow: 'yes' }, true],
    ['help has been called', { dangerNow: 'helpCalled' }, true],
    ['worried', { dangerNow: 'worried' }, true],
    ['not sure', { dangerNow: 'notSure' }, true],
    ['no', { dangerNow: 'no' }, false],
  ]);
  about('inDanger', [
    ['now', { dangerNow: 'yes' }, true],
    ['worried', { dangerNow: 'worried' }, false],
  ]);
  test.each<readonly [RuleId, string]>([
    ['inWales', 'wales'],
    ['inScotland', 'scotland'],
    ['inNorthernIreland', 'northernIreland'],
  ])('%s: of the answers about the council, only %s', (rule, nation) => {
    expect(
      ['E10000028', 'wales', 'scotland', 'northernIreland', 'notSure'].filter((council) =>
        holds(rule, { council }),
      ),
    ).toEqual([nation]);
  });
});
