import type { DeadlineId } from '../deadlines';
import type { QuestionId } from '../questions';
import { awaited } from '../rules/awaited';
import type { Letter } from './letter';
import type { Block } from './letter-document';
import type { LetterKey } from './say';
import { findings, outcomes } from './findings-and-outcomes';
import { cameInstead, events } from './what-happened';
import { sender, whoIAmApart } from './who-writes';
import type { Writer } from './writer';

const lateWords: Partial<Record<DeadlineId, LetterKey>> = {
  stage1: 'ombudsman.lateStage1',
  stage2: 'ombudsman.lateStage2',
  panelMeets: 'ombudsman.latePanel',
  finalAnswer: 'ombudsman.lateFinal',
  finalAnswerFromReport: 'ombudsman.lateFinal',
  corporateStage1: 'ombudsman.lateCorporate',
  corporateStage1Latest: 'ombudsman.lateCorporate',
  corporateStage2: 'ombudsman.lateCorporate',
};

/** What somebody is waiting for who cannot be sure that it is late: nothing is alleged then (product ruling 3). */
const waitingWords: Partial<Record<DeadlineId, LetterKey>> = {
  stage1: 'ombudsman.waitingStage1',
  stage2: 'ombudsman.waitingStage2',
  panelMeets: 'ombudsman.waitingPanel',
  finalAnswer: 'ombudsman.waitingFinal',
  finalAnswerFromReport: 'ombudsman.waitingFinal',
};

const refusal = (w: Writer): Block => {
  const kind = w.holds('meetingInstead') ? 'instead' : 'refused';
  const stage = w.holds('refusedFirstStage')
    ? 'Stage1'
    : w.holds('refusedSecondStage')
      ? 'Stage2'
      : w.holds('refusedThirdStage')
        ? 'Stage3'
        : 'Other';
  return w.paragraph(`ombudsman.${kind}${stage}`, { what: cameInstead(w) }, 'refusal');
};

const challenged = (w: Writer): readonly Block[] =>
  w.holds('challengeFailed')
    ? [
        w.paragraph(
          w.c.challengedOn === 'refusedAgain' ? 'ombudsman.refusedAgain' : 'ombudsman.challenged',
          {},
          'challengedOn',
        ),
      ]
    : [];

const delay = (w: Writer): readonly Block[] => {
  const id = awaited(w.c);
  if (id === undefined) return [];
  const chased = w.holds('chasedBefore') ? [w.paragraph('ombudsman.chased', {}, 'chasedOn')] : [];
  const words = lateWords[id];
  if (w.holds('overdue') && words !== undefined) {
    const gaps = { normal: w.lastDay(id, 'normal') ?? '', extended: w.lastDay(id, 'extended') ?? '' };
    return [w.paragraph(w.holds('investigationNoNotice') ? 'ombudsman.noNotice' : words, gaps), ...chased];
  }
  return w.holds('refusedAnyHow') || w.holds('heldForOtherReason')
    ? []
    : [w.paragraph(waitingWords[id] ?? 'ombudsman.waitingCorporate'), ...chased];
};

const investigated = (w: Writer): readonly (Block | undefined)[] =>
  w.holds('investigationAnswered') && !w.holds('refusedAnyHow')
    ? [
        w.paragraph(w.holds('everyPointUpheld') ? 'ombudsman.allUpheld' : 'ombudsman.stage2Ended'),
        w.holds('earlyReferralAgreed')
          ? w.paragraph('ombudsman.agreedReferral', {}, 'afterUpheld')
          : undefined,
        ...(w.holds('everyPointUpheld') ? [] : findings(w)),
        w.holds('promiseNotKept') ? w.paragraph('ombudsman.promiseNotKept', {}, 'findings') : undefined,
      ]
    : [];

const whatWentWrong = (w: Writer): readonly (Block | undefined)[] => [
  w.holds('ombudsmanRemedyNotCarriedOut') ? w.paragraph('ombudsman.notCarriedOut', {}, 'soFar') : undefined,
  w.holds('refusedAnyHow') ? refusal(w) : undefined,
  w.holds('heldForOtherReason') ? w.paragraph('ombudsman.held', {}, 'refusal') : undefined,
  ...challenged(w),
  ...delay(w),
  w.holds('wrongProcedure') ? w.paragraph('ombudsman.wrongProcedure', {}, 'procedureNamed') : undefined,
  ...investigated(w),
  w.holds('procedureFinished') ? w.paragraph('ombudsman.finished', {}, 'soFar') : undefined,
];

/** What it is asked to do: the missing procedure first, since it seldom judges the matter itself then (OMB-23a, OMB-24). */
const remedy = (w: Writer): LetterKey => {
  if (w.holds('ombudsmanRemedyNotCarriedOut')) return 'ombudsman.askCarryOut';
  if (w.holds('procedureFinished')) return 'ombudsman.askFinished';
  if (w.holds('corporateMatterOnly')) return 'ombudsman.askCorporate';
  if (w.holds('heldForOtherReason')) return 'ombudsman.askHeld';
  if (w.holds('refusedAnyHow') || w.holds('wrongProcedure')) return 'ombudsman.askProcedure';
  if (w.holds('overdue')) return 'ombudsman.askStage';
  if (w.holds('investigationAnswered')) return 'ombudsman.askRemedy';
  return awaited(w.c) === undefined ? 'ombudsman.askProcedure' : 'ombudsman.askWhetherLate';
};

const tellsEffect = (w: Writer): boolean => w.c.points?.some(({ effect }) => effect.trim() !== '') ?? false;

/** Delay is one of the things it looks at after a finished procedure (OMB-24), so it needs each stage's dates. */
const stageDates: readonly QuestionId[] = [
  'askedInvestigationOn',
  'investigationAnsweredOn',
  'askedPanelOn',
  'panelMetOn',
];

/** A complaint to the Ombudsman: what was done wrong, its effect, and what would put it right (OMB-22, OMB-34). */
export const ombudsman: Letter = {
  to: 'ombudsman',
  subject: () => 'ombudsman.subject',
  asks: (c, holds) => [
    ...sender(c, holds),
    'complainedOn',
    ...(holds('meetingInstead') ? (['cameInstead'] as const) : []),
    ...(holds('procedureFinished') && holds('acceptedAsStatutory') ? stageDates : []),
    'whatTheySaid',
    'points',
    ...(holds('ombudsmanYearOver') ? (['whyLate'] as const) : []),
  ],
  cites: ['OMB-02', 'OMB-06', 'OMB-11', 'OMB-22', 'OMB-23a', 'OMB-24', 'OMB-34', 'OMB-39a'],
  blocks: (w) => [
    w.paragraph('ombudsman.opening', { council: w.councilName }),
    whoIAmApart(w),
    w.heading('ombudsman.headWrong'),
    ...whatWentWrong(w),
    ...(w.own('whatTheySaid').length > 0
      ? [w.heading('ombudsman.headReplied'), ...w.own('whatTheySaid')]
      : []),
    w.heading(tellsEffect(w) ? 'ombudsman.headPointsEffect' : 'ombudsman.headPoints'),
    ...w.points(),
    ...events(w),
    ...(w.holds('ombudsmanYearOver')
      ? [w.heading('common.headLate'), ...w.introduced('ombudsman.late', 'whyLate')]
      : []),
    w.heading('ombudsman.headAsk'),
    w.bullets(w.say(remedy(w))),
    ...outcomes(w),
    w.paragraph('ombudsman.papers'),
  ],
};
