import type { DeadlineId } from '../deadlines';
import type { QuestionId } from '../questions';
import { awaited } from '../rules/lateness';
import type { Letter } from './letter';
import type { Block } from './letter-document';
import type { LetterKey } from './say';
import { cameInstead, events, outcomes, sender } from './shared-parts';
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

const refusal = (w: Writer): Block => {
  const kind = w.holds('meetingInstead') ? 'instead' : 'refused';
  const stage = w.holds('refusedFirstStage') ? 'Stage1' : w.holds('refusedSecondStage') ? 'Stage2' : 'Stage3';
  return w.paragraph(`ombudsman.${kind}${stage}`, { what: cameInstead(w) }, 'refusal');
};

const delay = (w: Writer): readonly Block[] => {
  const id = awaited(w.c);
  const words = id === undefined ? undefined : lateWords[id];
  if (!w.holds('overdue') || id === undefined || words === undefined) return [];
  const gaps = { normal: w.lastDay(id, 'normal') ?? '', extended: w.lastDay(id, 'extended') ?? '' };
  return [
    w.paragraph(w.holds('investigationNoNotice') ? 'ombudsman.noNotice' : words, gaps),
    ...(w.holds('chasedBefore') ? [w.paragraph('ombudsman.chased', {}, 'chased')] : []),
  ];
};

const whatWentWrong = (w: Writer): readonly (Block | undefined)[] => [
  w.holds('ombudsmanRemedyNotCarriedOut') ? w.paragraph('ombudsman.notCarriedOut', {}, 'soFar') : undefined,
  w.holds('refusedAnyHow') ? refusal(w) : undefined,
  ...delay(w),
  w.holds('wrongProcedure') ? w.paragraph('ombudsman.wrongProcedure', {}, 'procedureNamed') : undefined,
  w.holds('procedureFinished') ? w.paragraph('ombudsman.finished', {}, 'soFar') : undefined,
];

/** What it is asked to do: the missing procedure first, since it seldom judges the matter itself then (OMB-23a, OMB-24). */
const remedy = (w: Writer): readonly LetterKey[] => {
  if (w.holds('ombudsmanRemedyNotCarriedOut')) return ['ombudsman.askCarryOut'];
  if (w.holds('procedureFinished')) return ['ombudsman.askRemedy'];
  if (w.holds('corporateMatterOnly')) return ['ombudsman.askCorporate'];
  if (w.holds('overdue')) return ['ombudsman.askStage'];
  return ['ombudsman.askProcedure'];
};

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
  asks: (_, holds) => [
    ...sender,
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
    ...whatWentWrong(w),
    ...(w.own('whatTheySaid').length > 0
      ? [w.heading('ombudsman.headReplied'), ...w.own('whatTheySaid')]
      : []),
    w.heading('ombudsman.headPoints'),
    ...w.points(),
    ...events(w),
    ...(w.holds('ombudsmanYearOver')
      ? [w.heading('common.headLate'), ...w.introduced('ombudsman.late', 'whyLate')]
      : []),
    w.heading('ombudsman.headAsk'),
    w.bullets(...remedy(w).map((key) => w.say(key))),
    ...outcomes(w),
    w.paragraph('ombudsman.papers'),
  ],
};
