import type { Case } from './case';
import type { QuestionId } from './questions';
import { rules, type RuleId } from './rules';

/** Whom a question is asked: of each group of rules at least one must hold. The groups stay there to be read. */
export interface Condition {
  (c: Case): boolean;
  readonly needs: readonly (readonly RuleId[])[];
}

type Ask = readonly [id: QuestionId, when?: Condition];

const condition = (needs: Condition['needs']): Condition =>
  Object.assign((c: Case) => needs.every((group) => group.some((id) => rules[id].holds(c))), { needs });
const when = (...ids: readonly RuleId[]) => condition(ids.map((id) => [id]));
const whenAny = (...ids: readonly RuleId[]) => condition([ids]);

/** A run of questions that all wait on one rule. */
const onlyIf = (id: RuleId, ...asks: readonly Ask[]): readonly Ask[] =>
  asks.map(([question, isAsked]) => [question, condition([[id], ...(isAsked?.needs ?? [])])]);

/** The table of contents of the product: what is asked, in which order, and of whom. */
export const order: readonly Ask[] = [
  ['dangerNow'],
  ['council'],
  ['whoYouAre'],
  ['actingFor', when('actsForSomebody')],
  ['consent', when('actsForSomebody')],
  ['subjects'],
  ['beyondThat', when('hasBothDoors')],
  ['firstHappened', when('oneSubject')],
  ['eachHappened', when('severalSubjects')],
  ['certificateOn', when('tribunalMatter')],
  ['firstKnew', when('mayBeOld')],
  ['courts'],
  ['soFar'],
  ['procedureNamed', when('letterNamesProcedure')],
  ...onlyIf(
    'forTheCouncil',
    ['refusal', when('mayBeRefused')],
    ['refusalReasons', when('givesReasons')],
    ['lastHappened', when('mayBeOld', 'countsFromLast')],
    ['refusedOn', when('refusedOrHeld')],
    ['pauseEndedOn', when('pauseIsOver')],
    ['challengedOn', when('refusedAnyHow')],
    ['complainedOn', whenAny('firstAnswerOwed', 'refusedAsTooOld')],
    ['advocateOn', when('waitingForFirstAnswer', 'mayHaveAdvocate', 'statutoryMatter')],
    ['interestDecidedOn', when('waitingForFirstAnswer', 'needsSufficientInterest')],
    ['acknowledgedOn', when('waitingForFirstAnswer', 'corporateMatterOnly')],
    ['answeredOn', when('firstAnswerCame')],
    ['askedInvestigationOn', when('investigationOwed')],
    ['complainedHow', when('waitingForInvestigation', 'statutoryMatter')],
    ['recordMadeOn', when('waitingForInvestigation', 'statutoryMatter')],
    ['toldMoreTime', when('investigationPast25Days', 'investigationWithinLongest')],
    ['investigationAnsweredOn', when('investigationAnswered')],
    ['toldOfPanel', when('investigationAnswered', 'notRefused', 'panelRequestLate')],
    ['findings', when('investigationAnswered', 'notRefused', 'statutoryMatter')],
    ['afterUpheld', when('everyPointUpheld')],
    ['askedPanelOn', when('panelOwed')],
    ['panelMetOn', when('panelHasMet')],
    ['panelReportOn', when('panelHasMet')],
    ['finalAnswerOn', when('procedureFinished')],
    ['whatIsLeft', when('procedureFinished')],
    ['chasedOn', condition([['overdue', 'firstAnswerPastTenDays', 'mayBeFullyOverdue'], ['notFarOverdue']])],
    ['delayPutRight', condition([['overdue'], ['chasedBefore', 'farOverdue']])],
  ),
  ['wants'],
  ['harm', whenAny('wantsCompensation', 'mayHaveCausedHarm')],
  ['childBornOn', when('harmed')],
];
