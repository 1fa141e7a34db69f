import { addDays } from '../calendar/iso-date';
import type { Letter } from './letter';
import { senderToCouncil, whoIAmApart } from './who-writes';

/** Calendar days in which a data complaint has to be acknowledged (SIG-04). */
const acknowledgedWithin = 30;

/** A complaint to the council about how it handled personal data, before the Information Commissioner (SIG-04, SIG-05). */
export const dataComplaint: Letter = {
  to: 'dataProtectionOfficer',
  subject: () => 'dataComplaint.subject',
  asks: (c, holds) => [...senderToCouncil(c, holds), 'reference', 'points'],
  cites: ['SIG-04', 'SIG-05'],
  blocks: (w) => [
    w.paragraph('dataComplaint.opening'),
    whoIAmApart(w),
    w.heading('common.headPoints'),
    ...w.points(),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('dataComplaint.askAcknowledge', { date: w.date(addDays(w.c.today, acknowledgedWithin)) }),
      w.say('dataComplaint.askOutcome'),
      w.say('dataComplaint.askCommissioner'),
    ),
  ],
};
