import type { Letter } from './letter';
import { outcomes } from './findings-and-outcomes';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';

/** The first complaint under the council's general procedure, with the way back if part of it is statutory (CORP-04, CORP-13, SP-Q05). */
export const corporateComplaint: Letter = {
  to: 'complaintsManager',
  subject: () => 'corporateComplaint.subject',
  asks: (c, holds) => [...senderToCouncil(c, holds), ...forCouncil, 'points'],
  cites: ['CORP-04', 'CORP-10', 'CORP-13', 'SP-Q05'],
  blocks: (w) => [
    w.paragraph('corporateComplaint.opening'),
    whoIAm(w),
    w.heading('common.headPoints'),
    ...w.points(),
    ...outcomes(w),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('corporateComplaint.askAcknowledge', { date: w.ifSentToday(5) }),
      w.say('corporateComplaint.askAnswer'),
      w.say('corporateComplaint.askStatutory', { statute: w.say('common.statute') }),
      w.say('corporateComplaint.askReasons'),
    ),
  ],
};
