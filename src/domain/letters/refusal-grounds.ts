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
  [ground('challengeRefusal.courtDealt', 'refusedAsCourtDealt')],
  [
    ground('challengeRefusal.claimMade', 'claimReallyMade'),
    ground('challengeRefusal.claimSuggested', 'claimOnlySuggested'),
  ],
  [ground('challengeRefusal.professionalStandards', 'refusedAsProfessionalStandards')],
  [ground('challengeRefusal.outcomeWanted', 'refusedForOutcomeWanted')],
  [
    ground('challengeRefusal.pointlessStage2', 'refusedAsPointless', 'refusedSecondStage'),
    ground('challengeRefusal.pointlessStage3', 'refusedAsPointless', 'refusedThirdStage'),
  ],
  [ground('challengeRefusal.stage2NotLate', 'stage2AskedTooLate')],
  [ground('challengeRefusal.otherProcess', 'refusedForOtherProcess')],
  [ground('challengeRefusal.ombudsmanInstead', 'sentToOmbudsmanInstead')],
];

/** The answers to every ground given, each once, in the order above (SP-N01 to N07, SP-R01, SP-S10). */
export const answersToGrounds = (w: Writer): readonly Block[] =>
  grounds.flatMap((group) => {
    const held = group.find((one) => one.when.every((rule) => w.holds(rule)));
    return held === undefined ? [] : [w.paragraph(held.answer, {}, 'refusalReasons')];
  });

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

const notEligible = (w: Writer): readonly Block[] => {
  if (!w.holds('refusedAsNotEligible')) return [];
  if (w.holds('isParent')) return [w.paragraph('challengeRefusal.parentMayComplain')];
  if (w.holds('needsSufficientInterest'))
    return [
      w.paragraph('challengeRefusal.interest'),
      ...w.introduced('challengeRefusal.whyInterest', 'whyInterest'),
    ];
  return [w.paragraph('challengeRefusal.rightToComplain')];
};

const askedTooLate = (w: Writer): readonly Block[] =>
  w.holds('panelAskedTooLate') && (!w.holds('refusedAsTooOld') || w.holds('complainedInTime'))
    ? [w.paragraph('challengeRefusal.askedTooLate'), ...w.own('whyLate')]
    : [];

/** Grounds that are discretions, with the person's own reasons (SP-T02, SP-R03, SP-W02, SP-W05, SP-R08). */
export const discretions = (w: Writer): readonly Block[] => [
  ...tooOld(w),
  ...notEligible(w),
  ...askedTooLate(w),
];
