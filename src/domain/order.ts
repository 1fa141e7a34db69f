import type { Case } from './case';
import type { QuestionId } from './questions';
import { rules, type RuleId } from './rules';

type Ask = readonly [id: QuestionId, when?: (c: Case) => boolean];

const holds = (id: RuleId, c: Case) => rules[id].holds(c);
const when =
  (...ids: readonly RuleId[]) =>
  (c: Case) =>
    ids.every((id) => holds(id, c));
const whenAny =
  (...ids: readonly RuleId[]) =>
  (c: Case) =>
    ids.some((id) => holds(id, c));

/** A run of questions that all wait on one rule. */
const onlyIf = (id: RuleId, ...asks: readonly Ask[]): readonly Ask[] =>
  asks.map(([question, isAsked]) => [question, (c) => holds(id, c) && (isAsked?.(c) ?? true)]);

/** The table of contents of the product: what is asked, in which order, and of whom. */
export const order: readonly Ask[] = [
  ['dangerNow'],
  ['council'],
  ['whoYouAre'],
  ['subjects'],
  ['beyondThat', when('hasBothDoors')],
  ['firstHappened'],
  ['lastHappened'],
  ['firstKnew'],
  ['courts'],
  ['soFar'],
  ['procedureNamed', when('letterNamesProcedure')],
  ...onlyIf(
    'forTheCouncil',
    ['refusal', when('mayBeRefused')],
    ['refusalReasons', when('givesReasons')],
    ['refusedOn', when('refusedOrHeld')],
    ['pauseEndedOn', when('pauseIsOver')],
    ['challenged', when('refusedAnyHow')],
    ['challengedOn', when('challengeWaits')],
    ['complainedOn', whenAny('firstAnswerOwed', 'refusedAsTooOld')],
    ['interestDecidedOn', when('waitingForFirstAnswer', 'needsSufficientInterest')],
    ['acknowledgedOn', when('waitingForFirstAnswer', 'corporateMatterOnly')],
    ['answeredOn', when('firstAnswerCame')],
    ['askedInvestigationOn', when('investigationOwed')],
    ['complainedHow', when('waitingForInvestigation', 'statutoryMatter')],
    ['recordMadeOn', when('waitingForInvestigation', 'complainedInWords')],
    ['toldMoreTime', when('investigationPast25Days')],
    ['investigationAnsweredOn', when('investigationAnswered')],
    ['everyPointUpheld', when('investigationAnswered')],
    ['askedPanelOn', when('panelOwed')],
    ['panelMetOn', when('panelHasMet')],
    ['panelReportOn', when('panelHasMet')],
    ['finalAnswerOn', when('procedureFinished')],
    ['whatIsLeft', when('procedureFinished')],
    ['chased', whenAny('overdue', 'firstAnswerPastTenDays', 'mayBeFullyOverdue')],
    ['delayPutRight', when('overdue')],
  ),
  ['wants'],
  ['harm', whenAny('wantsCompensation', 'mayHaveCausedHarm')],
];
