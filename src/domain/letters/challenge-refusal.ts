import { onlyOf } from '../case';
import type { Letter } from './letter';
import type { Block } from './letter-document';
import { answersToGrounds, discretions, leavesARest, owesNotice } from './refusal-grounds';
import type { LetterKey } from './say';
import { outcomes } from './findings-and-outcomes';
import { cameInstead, events } from './what-happened';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';
import type { Writer } from './writer';

type Stage = 'Stage1' | 'Stage2' | 'Stage3';

const stage = (w: Writer): Stage | undefined => {
  if (w.holds('refusedFirstStage')) return 'Stage1';
  if (w.holds('refusedSecondStage')) return 'Stage2';
  return w.holds('refusedThirdStage') ? 'Stage3' : undefined;
};

const subject = (w: Writer): LetterKey =>
  w.holds('heldForOtherReason')
    ? 'challengeRefusal.subjectOther'
    : `challengeRefusal.subject${stage(w) ?? 'Other'}`;

const whatHappened = (w: Writer): readonly Block[] => {
  const at = stage(w) ?? 'Other';
  const key = at === 'Stage1' ? 'insteadStage1' : 'instead';
  if (w.holds('meetingInstead'))
    return [
      w.dated(`challengeRefusal.${key}On`, `challengeRefusal.${key}`, 'refusedOn', { what: cameInstead(w) }),
    ];
  if (w.holds('heldForOtherReason'))
    return [w.dated('challengeRefusal.heldOn', 'challengeRefusal.held', 'refusedOn')];
  if (!w.holds('refusedAnyHow')) return [];
  const said = w.dated(`challengeRefusal.refused${at}On`, `challengeRefusal.refused${at}`, 'refusedOn');
  return w.holds('refusedOnlyInWords')
    ? [said, w.paragraph('challengeRefusal.onlyInWords', {}, 'refusal')]
    : [said];
};

const instead = (w: Writer): readonly Block[] =>
  w.holds('meetingInstead')
    ? [
        w.paragraph(`challengeRefusal.meeting${stage(w) ?? 'Other'}`, {}, 'refusal'),
        ...(w.c.cameInstead?.includes('meeting') ? [w.paragraph('challengeRefusal.stillWelcome')] : []),
      ]
    : [];

/** What is asked for, each thing once, whichever grounds call for it. */
const asks = (w: Writer): Block => {
  const at = stage(w);
  const onHold = w.holds('heldForOtherReason') && !w.holds('pauseIsOver');
  return w.bullets(
    w.say('common.confirm'),
    at !== undefined && !onHold && w.say(`challengeRefusal.ask${at}`),
    owesNotice(w) && w.say('challengeRefusal.askNotice'),
    (w.holds('mixedSubjects') || w.holds('refusedForOtherProcess')) && w.say('challengeRefusal.askSplit'),
    leavesARest(w) && w.say('challengeRefusal.askRest'),
    w.say('challengeRefusal.askDecision'),
    w.say('common.replyBy', { date: w.ifSentToday(10) }),
  );
};

/** Once accepted at stage 1, a complaint goes on to the next stage if the person wishes (SP-N12). */
const goesThrough = (w: Writer): boolean =>
  w.holds('acceptedAsStatutory') &&
  w.holds('refusedAnyHow') &&
  !w.holds('meetingInstead') &&
  !w.holds('refusedAsPointless') &&
  (w.holds('refusedSecondStage') || w.holds('refusedThirdStage'));

/** Never empty: where no ground is known, the right to go on is the reason. */
const reasons = (w: Writer): readonly Block[] => {
  const given = [
    ...(w.holds('wrongProcedure')
      ? [w.paragraph('challengeRefusal.wrongProcedure', {}, 'procedureNamed')]
      : []),
    ...instead(w),
    ...discretions(w),
    ...answersToGrounds(w),
    ...(onlyOf(w.c.refusalReasons, ['noReason'])
      ? [w.paragraph('challengeRefusal.noReason', {}, 'refusalReasons')]
      : []),
    ...(goesThrough(w) ? [w.paragraph('challengeRefusal.goesThrough', {}, 'procedureNamed')] : []),
  ];
  const right = w.paragraph(`challengeRefusal.choice${stage(w) ?? 'Other'}`);
  return [w.heading('challengeRefusal.headReasons'), ...(given.length === 0 ? [right] : given)];
};

/**
 * Asks the council to think again after it said no, put the complaint off, gave something else in place of the
 * next stage, or used the wrong procedure. Answers each ground it gave, once (SP-R01 to R08, SP-N01 to N12).
 */
export const challengeRefusal: Letter = {
  to: 'complaintsManager',
  subject,
  asks: (c, holds) => [
    ...senderToCouncil(c, holds),
    ...forCouncil,
    'complainedOn',
    ...(holds('refusedSecondStage') ? (['answeredOn'] as const) : []),
    ...(holds('refusedThirdStage') ? (['investigationAnsweredOn'] as const) : []),
    ...(holds('meetingInstead') ? (['cameInstead'] as const) : []),
    ...(holds('refusedAsTooOld') && !holds('complainedInTime')
      ? (['whyLate', 'stillPossible'] as const)
      : []),
    ...(holds('panelAskedTooLate') ? (['whyLate'] as const) : []),
    ...(holds('refusedAsNotEligible') && holds('needsSufficientInterest') ? (['whyInterest'] as const) : []),
    'whatTheySaid',
    'points',
  ],
  replyWithin: 10,
  cites: [
    'SP-N01',
    'SP-N02',
    'SP-N03',
    'SP-N04',
    'SP-N05',
    'SP-N06',
    'SP-R01',
    'SP-T02',
    'SP-W02',
    'SP-W05',
    'CORP-12',
  ],
  blocks: (w) => [
    w.paragraph('challengeRefusal.opening', { statute: w.say('common.statute') }),
    whoIAm(w),
    w.dated('challengeRefusal.complainedOn', 'challengeRefusal.complained', 'complainedOn'),
    ...whatHappened(w),
    ...w.introduced('challengeRefusal.theirWords', 'whatTheySaid'),
    ...reasons(w),
    w.heading('common.headAsks'),
    asks(w),
    w.heading('challengeRefusal.headComplaint'),
    ...w.points(),
    ...outcomes(w),
    ...events(w),
  ],
};
