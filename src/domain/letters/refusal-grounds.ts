import type { RuleId } from '../rules';
import type { Block } from './letter-document';
import type { LetterKey } from './say';
import type { Writer } from './writer';

/** One ground that the council gave, and the answer to it. The first that holds within a group is used. */
interface Ground {
  readonly when: readonly RuleId[];
  readonly answer: LetterKey;
}

const ground = (answer: LetterKey, ...when: readonly RuleId[]): Ground => ({ when, answer });

/** Grounds that the person has to give reasons for are written apart (see discretions); these need none. */
const grounds: readonly (readonly Ground[])[] = [
  [
    ground('challengeRefusal.pauseOver', 'pauseIsOver'),
    ground('challengeRefusal.pause', 'heldForCourt'),
    ground('challengeRefusal.pause', 'heldForPolice'),
    ground('challengeRefusal.pause', 'heldForOtherReason'),
  ],
  [
    ground('challengeRefusal.disciplineToo', 'refusedForDiscipline', 'heldForCourt'),
    ground('challengeRefusal.disciplineToo', 'refusedForDiscipline', 'heldForPolice'),
    ground('challengeRefusal.disciplineToo', 'refusedForDiscipline', 'heldForOtherReason'),
    ground('challengeRefusal.discipline', 'refusedForDiscipline'),
  ],
  [
    ground('challengeRefusal.claimMade', 'claimReallyMade'),
    ground('challengeRefusal.claimSuggested', 'claimOnlySuggested'),
  ],
  [ground('challengeRefusal.courtDealt', 'refusedAsCourtDealt')],
  [ground('challengeRefusal.consent', 'refusedForConsent')],
  [ground('challengeRefusal.form', 'refusedForForm')],
  [ground('challengeRefusal.professionalStandards', 'refusedAsProfessionalStandards')],
  [ground('challengeRefusal.otherProcess', 'refusedForOtherProcess')],
  [
    ground('challengeRefusal.moneyWanted', 'refusedForOutcomeWanted', 'wantsMoney'),
    ground('challengeRefusal.outcomeWanted', 'refusedForOutcomeWanted'),
  ],
  [
    ground('challengeRefusal.pointlessStage1', 'refusedAsPointless', 'refusedFirstStage'),
    ground('challengeRefusal.pointlessStage2', 'refusedAsPointless', 'refusedSecondStage'),
    ground('challengeRefusal.pointlessStage3', 'refusedAsPointless', 'refusedThirdStage'),
  ],
  [ground('challengeRefusal.stage2NotLate', 'stage2AskedTooLate')],
  [
    ground('challengeRefusal.ombudsmanInsteadStage3', 'sentToOmbudsmanInstead', 'refusedThirdStage'),
    ground('challengeRefusal.ombudsmanInstead', 'sentToOmbudsmanInstead'),
  ],
  [ground('challengeRefusal.alreadyDone', 'refusedAsAlreadyDone')],
  [ground('challengeRefusal.contact', 'refusedForContact')],
];

/** The answers to every ground given, each once, in the order above (SP-N01 to N09, SP-R01, R05 to R07, SP-S10). */
export const answersToGrounds = (w: Writer): readonly Block[] =>
  grounds.flatMap((group) => {
    const held = group.find((one) => one.when.every((rule) => w.holds(rule)));
    return held === undefined ? [] : [w.paragraph(held.answer, {}, 'refusalReasons')];
  });

/** Whether the council gave a pause as its ground, so that it owes a notice with the prejudice (SP-T05). */
export const owesNotice = (w: Writer): boolean =>
  w.holds('refusedForDiscipline') ||
  (!w.holds('pauseIsOver') &&
    (w.holds('heldForCourt') || w.holds('heldForPolice') || w.holds('heldForOtherReason')));

/** Whether a part of the complaint may have to wait or go elsewhere, so that the rest has to be asked for (SP-R01, SP-N02, SP-R05). */
export const leavesARest = (w: Writer): boolean =>
  owesNotice(w) ||
  (['claimReallyMade', 'refusedAsCourtDealt', 'refusedAsProfessionalStandards'] as const).some((rule) =>
    w.holds(rule),
  ) ||
  w.holds('refusedForOtherProcess') ||
  w.holds('mixedSubjects');

const tooOld = (w: Writer): readonly Block[] => {
  if (!w.holds('refusedAsTooOld')) return [];
  if (w.holds('complainedInTime')) return [w.paragraph('challengeRefusal.inTime', {}, 'complainedOn')];
  return [
    ...(w.holds('lastEventInTime') ? [w.paragraph('challengeRefusal.lastInTime', {}, 'complainedOn')] : []),
    w.paragraph('challengeRefusal.tooOld'),
    ...w.introduced('challengeRefusal.whyLate', 'whyLate'),
    ...w.introduced('challengeRefusal.stillPossible', 'stillPossible'),
  ];
};

/** The words of the Act that name the person; of everybody else the council is asked which words leave them out (SP-W01 to W08). */
const namedInAct: Partial<Record<NonNullable<Writer['c']['whoYouAre']>, LetterKey>> = {
  parent: 'mayComplain.parent',
  parentWithoutResponsibility: 'mayComplain.parent',
  otherParentalResponsibility: 'mayComplain.otherParentalResponsibility',
  specialGuardian: 'mayComplain.specialGuardian',
  fosterCarer: 'mayComplain.fosterCarer',
  youngPerson: 'mayComplain.youngPerson',
  careLeaver: 'mayComplain.careLeaver',
  actingForSomebody: 'mayComplain.actingForSomebody',
};

const notEligible = (w: Writer): readonly Block[] => {
  if (!w.holds('refusedAsNotEligible')) return [];
  if (w.holds('needsSufficientInterest'))
    return [
      w.paragraph('challengeRefusal.interest'),
      ...w.introduced('challengeRefusal.whyInterest', 'whyInterest'),
    ];
  const named = namedInAct[w.c.whoYouAre ?? 'notSure'];
  return [w.paragraph(named ?? 'mayComplain.others', {}, 'refusalReasons')];
};

const askedTooLate = (w: Writer): readonly Block[] =>
  w.holds('panelAskedTooLate')
    ? [
        w.paragraph('challengeRefusal.askedTooLate', {}, 'refusalReasons'),
        // Given once, above, where the complaint itself was refused as too old.
        ...(w.holds('refusedAsTooOld') && !w.holds('complainedInTime')
          ? []
          : w.introduced('challengeRefusal.whyAskedLate', 'whyLate')),
      ]
    : [];

/** Grounds that are discretions, with the person's own reasons (SP-T02, SP-R03, SP-R04, SP-W02, SP-W05, SP-R08). */
export const discretions = (w: Writer): readonly Block[] => [
  ...tooOld(w),
  ...notEligible(w),
  ...askedTooLate(w),
];
