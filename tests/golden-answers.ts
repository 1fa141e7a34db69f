import type { IsoDate } from '../src/domain/calendar/iso-date';
import { isIsoDate } from '../src/domain/calendar/iso-date';
import { isMonthOnly, type RoughDate } from '../src/domain/calendar/rough-date';
import type { AnswerOf, Answers } from '../src/domain/questions';

/** One published decision, retold; only what a person could say beforehand is read here. */
export interface GoldenCase {
  readonly id: string;
  readonly decision_date: string;
  readonly test_strength: string;
  readonly answers: {
    readonly complainant_relationship: string;
    readonly subject_categories: readonly string[];
    readonly in_court_proceedings: string;
    readonly court_note?: string;
    readonly matter_date_or_age: string;
    readonly stage_reached: string;
    readonly last_event_date: string;
    readonly council_refused_escalation: { readonly answer: string; readonly reason?: string };
    readonly procedure_used: string;
    readonly wants: readonly string[];
    readonly about_staff_conduct: string;
  };
  readonly oracle: {
    readonly correct_next_step: {
      readonly primary_route: string;
      readonly parallel_routes: readonly string[];
      readonly also_acceptable_as_primary: readonly string[];
      readonly must_not_be_primary: readonly string[];
      readonly must_warn: readonly string[];
    };
    readonly deadline_checks?: readonly { readonly date: string; readonly checked_on?: string }[];
  };
}

type Subject = AnswerOf<'subjects'>[number];
type Reason = AnswerOf<'refusalReasons'>[number];
type Wish = AnswerOf<'wants'>[number];

interface Table {
  readonly who: readonly (readonly [RegExp, AnswerOf<'whoYouAre'>])[];
  readonly subjects: readonly (readonly [RegExp, readonly Subject[]])[];
  readonly courts: readonly (readonly [RegExp, AnswerOf<'courts'>])[];
  readonly soFar: readonly (readonly [RegExp, AnswerOf<'soFar'>])[];
  readonly reasons: readonly (readonly [RegExp, Reason])[];
  readonly wants: readonly (readonly [RegExp, Wish])[];
  readonly procedure: readonly (readonly [RegExp, AnswerOf<'procedureNamed'>])[];
}

/** The table: a phrase found in a case's answer, and what that is called here. First match wins where one is wanted. */
const table: Table = {
  who: [
    [/grand|relative|aunt|uncle/, 'relative'],
    [/foster/, 'fosterCarer'],
    [/guardian/, 'specialGuardian'],
    [/adopt/, 'adopter'],
    [/care leaver complaining/, 'careLeaver'],
    [/child complaining|young person/, 'youngPerson'],
    [/behalf|representative|advocate/, 'actingForSomebody'],
    [/parent/, 'parent'],
  ],
  subjects: [
    [/^child_protection_s47$/, ['section47']],
    [/^cp_conference$/, ['conference']],
    [/^child_in_need$/, ['childInNeed']],
    [/^written_agreement$/, ['writtenAgreement']],
    [/^staff_conduct$|^discrimination$/, ['staffConduct']],
    [/^section_7_report$|^section_37_report$|^court_report$/, ['courtReport']],
    [/^assessment_accuracy$/, ['assessment']],
    [/^contact$/, ['contact']],
    [/^records_data$/, ['records']],
    [/^communication$/, ['communication']],
    [/^complaint_handling_delay$/, ['complaintHandling']],
    [/^nhs_care$/, ['nhs']],
    [/^education_sen$/, ['education']],
    [/^disabled_child_s17$/, ['disabledChild']],
    [/^support_level$/, ['support']],
    [/^looked_after_child$|^accommodation$/, ['lookedAfter']],
    [/^care_leaver$/, ['leavingCare']],
    [/^safeguarding$/, ['notKeptSafe']],
    [/^allegations$/, ['carerTreatment']],
  ],
  courts: [
    [/^yes$/, ['familyCourtLive']],
    [/^ended$/, ['familyCourtEnded']],
    [/^no$/, ['none']],
    [/^unknown$/, ['notSure']],
  ],
  soFar: [
    [/^none$/, 'notComplained'],
    [/^stage1_sent$/, 'complained'],
    [/^stage1_replied$|^corporate_only$/, 'answered'],
    [/^stage2_requested$|^stage2_running$/, 'askedInvestigation'],
    [/^stage2_replied$/, 'investigated'],
    [/^stage3_requested$/, 'askedPanel'],
    [/^stage3_done$|^procedure_finished$/, 'finalAnswer'],
    [/^unknown$/, 'notSure'],
  ],
  reasons: [
    [/12 months|too old|late/, 'tooOld'],
    [/parental responsibility/, 'noResponsibility'],
    [/standing|eligible/, 'notEligible'],
    [/ongoing court|live court/, 'liveCourt'],
    [/court matters/, 'courtDealt'],
    [/police|criminal/, 'police'],
    [/insurer|insurance/, 'insurer'],
    [/professional standards|conduct/, 'professionalStandards'],
    [/£|money asked|sum|compensation/, 'outcomeWanted'],
    [/discipline/, 'outcomeWanted'],
    [/no different outcome|nothing would change/, 'wouldChangeNothing'],
    [/handled as corporate|refused to use/, 'otherProcess'],
  ],
  wants: [
    [/^money$/, 'compensation'],
    [/^discipline$/, 'discipline'],
    [/^explanation$/, 'explanation'],
    [/^independent_investigation$/, 'investigation'],
    [/^record_correction$/, 'recordCorrection'],
    [/^service_change$/, 'service'],
    [/^apology$/, 'apology'],
  ],
  procedure: [
    [/^statutory$/, 'statutory'],
    [/^corporate$/, 'corporate'],
  ],
};

const first = <V>(rows: readonly (readonly [RegExp, V])[], said: string): V | undefined =>
  rows.find(([phrase]) => phrase.test(said))?.[1];
const all = <V>(rows: readonly (readonly [RegExp, V])[], said: string): readonly V[] =>
  rows.filter(([phrase]) => phrase.test(said)).map(([, value]) => value);

/** A refusal's manner: instead of the next stage, put off until something ends, or a plain no. */
const manner = (c: GoldenCase): AnswerOf<'refusal'> => {
  const { answer, reason = '' } = c.answers.council_refused_escalation;
  if (answer !== 'yes') return answer === 'no' ? 'no' : 'notSure';
  if (reason.includes('meeting')) return 'meetingInstead';
  return reason.includes('ongoing') ? 'onHold' : 'inWriting';
};

/** The first and last date that a case's words give, as far as they give any. */
const dates = (words: string): readonly RoughDate[] =>
  [...words.matchAll(/\d{4}(-\d{2}(-\d{2})?)?/g)].flatMap(([date]) => {
    if (isIsoDate(date) || isMonthOnly(date)) return [date];
    // A year alone: its middle, since only whole years matter where no month is given.
    const midYear = `${date}-07`;
    return isMonthOnly(midYear) ? [midYear] : [];
  });

/** The day the person sits down: the day checked in the case, else a month after the last event, else the decision. */
export const dayOf = (c: GoldenCase): IsoDate => {
  const checked = c.oracle.deadline_checks?.find((check) => check.checked_on)?.checked_on;
  if (checked !== undefined && isIsoDate(checked)) return checked;
  if (isIsoDate(c.decision_date)) return c.decision_date;
  const month = c.answers.last_event_date;
  const [year, m] = month.split('-').map(Number);
  if (year === undefined || m === undefined) return '2026-11-22';
  return new Date(Date.UTC(year, m, 15)).toISOString().slice(0, 10) as IsoDate;
};

/** Takes a golden case; gives what its person would answer here. What was not read is "not sure". */
export function answersOf(c: GoldenCase): Answers {
  const a = c.answers;
  const [happened = 'notSure', ended] = dates(a.matter_date_or_age);
  const last = dates(a.last_event_date)[0] ?? 'notSure';
  const subjects = a.subject_categories.flatMap((category) => all(table.subjects, category)).flat();
  const ticks = [...new Set(subjects)];
  const reasons = all(table.reasons, a.council_refused_escalation.reason ?? '');
  const wants = a.wants.flatMap((wish) => all(table.wants, wish));
  const courts =
    a.in_court_proceedings === 'unknown' && (a.court_note ?? '').includes('may answer no')
      ? 'no'
      : a.in_court_proceedings;
  return {
    dangerNow: 'notSure',
    council: 'E10000028',
    whoYouAre: first(table.who, a.complainant_relationship) ?? 'notSure',
    subjects: ticks.length > 0 ? ticks : ['notSure'],
    actingFor: 'notSure',
    consent: 'notSure',
    beyondThat: 'notSure',
    firstHappened: happened,
    eachHappened: ticks.map((about) => ({ about, when: happened })),
    certificateOn: 'notSure',
    lastHappened: a.matter_date_or_age === 'ongoing' ? 'stillHappening' : (ended ?? 'sameDay'),
    firstKnew: 'sameDay',
    courts: first(table.courts, courts) ?? ['notSure'],
    soFar: first(table.soFar, a.stage_reached) ?? 'notSure',
    refusal: manner(c),
    refusalReasons: reasons.length > 0 ? [...new Set(reasons)] : ['notSure'],
    refusedOn: last,
    pauseEndedOn: 'notSure',
    challengedOn: 'notSure',
    procedureNamed: first(table.procedure, a.procedure_used) ?? 'notSure',
    complainedOn: last,
    advocateOn: 'notSure',
    interestDecidedOn: 'notSure',
    complainedHow: 'notSure',
    acknowledgedOn: 'notSure',
    answeredOn: last,
    askedInvestigationOn: last,
    recordMadeOn: 'notSure',
    toldMoreTime: 'notSure',
    investigationAnsweredOn: last,
    toldOfPanel: 'notSure',
    findings: ticks.map((about) => ({ about, finding: 'notSure', notDone: false })),
    afterUpheld: ['notSure'],
    askedPanelOn: last,
    panelMetOn: last,
    panelReportOn: 'notSure',
    finalAnswerOn: last,
    whatIsLeft: 'notSure',
    chasedOn: 'notSure',
    delayPutRight: 'notSure',
    wants: wants.length > 0 ? wants : ['notSure'],
    harm: ['notSure'],
    childBornOn: 'notSure',
  };
}
