import type { Letter } from './letter';
import { outcomes } from './findings-and-outcomes';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';

/** Asks the council to look again under its general procedure (CORP-06, CORP-09). */
export const corporateStage2: Letter = {
  to: 'complaintsManager',
  subject: () => 'corporateStage2.subject',
  asks: (c, holds) => [
    ...senderToCouncil(c, holds),
    ...forCouncil,
    'complainedOn',
    'answeredOn',
    'whyNotSettled',
    'points',
  ],
  cites: ['CORP-06', 'CORP-09'],
  blocks: (w) => [
    whoIAm(w),
    w.dated('statutoryStage2.complainedOn', 'statutoryStage2.complained', 'complainedOn'),
    w.dated('statutoryStage2.answeredOn', 'statutoryStage2.answered', 'answeredOn'),
    w.heading('statutoryStage2.headNotSettled'),
    ...w.own('whyNotSettled'),
    w.heading('common.headPoints'),
    ...w.points(),
    ...outcomes(w),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('corporateStage2.askAgain'),
      w.say('corporateStage2.askAcknowledge', { date: w.ifSentToday(5) }),
      w.say('corporateStage2.askAnswer'),
      w.say('corporateStage2.askOmbudsman'),
    ),
  ],
};
