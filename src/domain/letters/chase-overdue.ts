import type { DeadlineId } from '../deadlines';
import type { DateQuestionId } from '../questions';
import { awaited } from '../rules/awaited';
import type { Letter } from './letter';
import type { Paragraph } from './letter-document';
import type { LetterKey } from './say';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';
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

const saysLate = (w: Writer): boolean => w.holds('overdue') || w.holds('firstAnswerPastTenDays');

/** No stage 1 clock runs until the council has decided that a relative or friend may complain (SP-T04). */
const interestUndecided = (w: Writer): boolean =>
  w.holds('needsSufficientInterest') && w.c.interestDecidedOn === 'notYet';

/** After a spoken complaint the time of stage 2 runs from the council's written record of it (SP-T13, SP-T14). */
const recordOwed = (w: Writer): boolean => w.holds('complainedInWords') && w.c.recordMadeOn === 'notYet';

/** Accuses only when the later count has passed; otherwise it asks (product ruling 3). */
function lateness(w: Writer, id: DeadlineId, late: LetterKey): Paragraph {
  const gaps = {
    statute: w.say('common.statute'),
    normal: w.lastDay(id, 'normal') ?? '',
    extended: w.lastDay(id, 'extended') ?? '',
  };
  if (w.holds('investigationNoNotice')) return w.paragraph('chaseOverdue.noNotice', gaps);
  if (saysLate(w)) return w.paragraph(late, gaps);
  if (id === 'stage1' && interestUndecided(w)) return w.paragraph('chaseOverdue.interestFirst', gaps);
  if (id === 'stage2' && recordOwed(w)) return w.paragraph('chaseOverdue.recordFirst', gaps);
  return w.paragraph(
    w.holds('corporateMatterOnly') ? 'chaseOverdue.askDatesCorporate' : 'chaseOverdue.askDates',
    gaps,
  );
}

/** A short letter that asks for an overdue reply and sets a date ten working days ahead (SP-L09, product ruling 2). */
export const chaseOverdue: Letter = {
  to: 'complaintsManager',
  subject: (w) => (w.holds('overdue') ? 'chaseOverdue.subjectLate' : 'chaseOverdue.subjectAsk'),
  asks: (c, holds) => [...senderToCouncil(c, holds), ...forCouncil],
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
      w.holds('chasedBefore') ? w.paragraph('chaseOverdue.chasedBefore', {}, 'chasedOn') : undefined,
      w.paragraph(saysLate(w) ? 'chaseOverdue.askReason' : 'chaseOverdue.askWhen'),
      id === 'stage2' ? w.paragraph('chaseOverdue.askStart') : undefined,
      w.holds('needsSufficientInterest') && id === 'stage1'
        ? w.paragraph('chaseOverdue.askInterest')
        : undefined,
      w.paragraph('common.replyBy', { date: w.ifSentToday(10) }),
      w.paragraph(
        id === 'stage1' && !interestUndecided(w) ? 'chaseOverdue.thenStage2' : 'chaseOverdue.thenOmbudsman',
      ),
    ];
  },
};
