import type { DeadlineId } from '../deadlines';
import type { DateQuestionId } from '../questions';
import { awaited } from '../rules/lateness';
import type { Letter } from './letter';
import type { Paragraph } from './letter-document';
import type { LetterKey } from './say';
import { forCouncil, sender, whoIAm } from './shared-parts';
import type { Writer } from './writer';

interface Awaited {
  readonly openingOn: LetterKey;
  readonly opening: LetterKey;
  readonly since: DateQuestionId;
  readonly late: LetterKey;
}

const about = (
  openingOn: LetterKey,
  opening: LetterKey,
  since: DateQuestionId,
  late: LetterKey,
): Awaited => ({
  openingOn,
  opening,
  since,
  late,
});
const corporateFirst = about(
  'chaseOverdue.openingCorporateOn',
  'chaseOverdue.openingCorporate',
  'complainedOn',
  'chaseOverdue.lateCorporate',
);
const final = about(
  'chaseOverdue.openingFinalOn',
  'chaseOverdue.openingFinal',
  'panelMetOn',
  'chaseOverdue.lateFinal',
);
const stage1 = about(
  'chaseOverdue.openingStage1On',
  'chaseOverdue.openingStage1',
  'complainedOn',
  'chaseOverdue.lateStage1',
);

/** What each awaited limit says about itself. */
const awaitedThings: Partial<Record<DeadlineId, Awaited>> = {
  stage1,
  stage2: about(
    'chaseOverdue.openingStage2On',
    'chaseOverdue.openingStage2',
    'askedInvestigationOn',
    'chaseOverdue.lateStage2',
  ),
  panelMeets: about(
    'chaseOverdue.openingPanelOn',
    'chaseOverdue.openingPanel',
    'askedPanelOn',
    'chaseOverdue.latePanel',
  ),
  finalAnswer: final,
  finalAnswerFromReport: final,
  corporateStage1: corporateFirst,
  corporateStage1Latest: corporateFirst,
  corporateStage2: about(
    'chaseOverdue.openingCorporate2On',
    'chaseOverdue.openingCorporate2',
    'askedInvestigationOn',
    'chaseOverdue.lateCorporate',
  ),
};

/** Accuses only when the later count has passed; otherwise it asks (product ruling 3). */
function lateness(w: Writer, id: DeadlineId, late: LetterKey): Paragraph {
  const gaps = {
    statute: w.say('common.statute'),
    normal: w.lastDay(id, 'normal') ?? '',
    extended: w.lastDay(id, 'extended') ?? '',
  };
  if (w.holds('investigationNoNotice')) return w.paragraph('chaseOverdue.noNotice', gaps);
  if (w.holds('overdue') || w.holds('firstAnswerPastTenDays')) return w.paragraph(late, gaps);
  return w.paragraph(
    w.holds('corporateMatterOnly') ? 'chaseOverdue.askDatesCorporate' : 'chaseOverdue.askDates',
    gaps,
  );
}

/** A short letter that asks for an overdue reply and sets a date ten working days ahead (SP-L09, product ruling 2). */
export const chaseOverdue: Letter = {
  to: 'complaintsManager',
  subject: (w) => (w.holds('overdue') ? 'chaseOverdue.subjectLate' : 'chaseOverdue.subjectAsk'),
  asks: () => [...sender, ...forCouncil],
  replyWithin: 10,
  cites: [
    'SP-T07',
    'SP-T08',
    'SP-T14',
    'SP-T15',
    'SP-T16',
    'SP-T20',
    'SP-T22',
    'SP-T23',
    'SP-T28',
    'CORP-08',
  ],
  blocks: (w) => {
    const id = awaited(w.c) ?? 'stage1';
    const thing = awaitedThings[id] ?? stage1;
    return [
      w.dated(thing.openingOn, thing.opening, thing.since),
      whoIAm(w),
      lateness(w, id, thing.late),
      w.holds('corporateMatterOnly') ? undefined : w.paragraph('chaseOverdue.duty'),
      w.holds('chasedBefore') ? w.paragraph('chaseOverdue.chasedBefore', {}, 'chased') : undefined,
      w.paragraph('chaseOverdue.askReason'),
      id === 'stage2' ? w.paragraph('chaseOverdue.askStart') : undefined,
      w.holds('needsSufficientInterest') && id === 'stage1'
        ? w.paragraph('chaseOverdue.askInterest')
        : undefined,
      w.paragraph('common.replyBy', { date: w.ifSentToday(10) }),
      w.paragraph(id === 'stage1' ? 'chaseOverdue.thenStage2' : 'chaseOverdue.thenOmbudsman'),
    ];
  },
};
