import type { Letter } from './letter';
import { findings, outcomes } from './findings-and-outcomes';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';

/** The request for a review panel, in time or late (SP-L08, SP-T18, SP-X03). */
export const statutoryStage3: Letter = {
  to: 'complaintsManager',
  subject: () => 'statutoryStage3.subject',
  asks: (c, holds) => [
    ...senderToCouncil(c, holds),
    ...forCouncil,
    'whyNotSettled',
    'points',
    ...(holds('panelRequestLate') ? (['whyLate'] as const) : []),
  ],
  cites: ['SP-T18', 'SP-T20', 'SP-T22', 'SP-T23', 'SP-P06', 'SP-P07', 'SP-P08', 'SP-X03'],
  blocks: (w) => [
    w.paragraph('statutoryStage3.opening', { statute: w.say('common.statute') }),
    whoIAm(w),
    w.dated('statutoryStage3.answeredOn', 'statutoryStage3.answered', 'investigationAnsweredOn'),
    ...(w.holds('panelRequestLate')
      ? [w.heading('common.headLate'), ...w.introduced('statutoryStage3.late', 'whyLate')]
      : []),
    w.holds('panelRequestLate') && w.holds('notToldOfPanel')
      ? w.paragraph('statutoryStage3.notTold', {}, 'toldOfPanel')
      : undefined,
    ...findings(w, w.aboutInPoints()),
    w.heading('statutoryStage3.headReasons'),
    ...w.own('whyNotSettled'),
    w.heading('statutoryStage3.headPoints'),
    ...w.points('withFindings'),
    ...outcomes(w),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('common.confirm'),
      w.say('statutoryStage3.askPanel', { date: w.ifSentToday(30) }),
      w.say('statutoryStage3.askNames'),
      w.say('statutoryStage3.askSubmissions'),
      w.say('statutoryStage3.askCompanion'),
      w.say('statutoryStage3.askReport'),
    ),
  ],
};
