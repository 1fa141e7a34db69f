import type { Letter } from './letter';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';

/** Asks the chair to look again at a child protection conference, under the area's own procedure (SIG-10, SP-S06, SP-Q05). */
export const conferenceAppeal: Letter = {
  to: 'conferenceChair',
  subject: () => 'conferenceAppeal.subject',
  asks: (c, holds) => [...senderToCouncil(c, holds), ...forCouncil, 'points'],
  cites: ['SIG-10', 'SP-S06', 'SP-Q05'],
  blocks: (w) => [
    w.paragraph('conferenceAppeal.opening'),
    whoIAm(w),
    w.heading('conferenceAppeal.headWrong'),
    ...w.points(),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('common.confirm'),
      w.say('conferenceAppeal.askAgain'),
      w.say('conferenceAppeal.askProcedure'),
      w.say('conferenceAppeal.askStatutory', { statute: w.say('common.statute') }),
    ),
    w.paragraph('conferenceAppeal.standsMeanwhile'),
  ],
};
