import type { Letter } from './letter';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';

/** Asks for the written notice of a pause, and for everything that does not overlap (SP-R01, SP-R02, SP-T05, SP-T06). */
export const pauseNotice: Letter = {
  to: 'complaintsManager',
  subject: () => 'pauseNotice.subject',
  asks: (c, holds) => [...senderToCouncil(c, holds), ...forCouncil, 'complainedOn', 'refusedOn'],
  replyWithin: 10,
  cites: ['SP-R01', 'SP-R02', 'SP-T05', 'SP-T06'],
  blocks: (w) => [
    whoIAm(w),
    w.dated('pauseNotice.complainedOn', 'pauseNotice.complained', 'complainedOn'),
    w.dated('pauseNotice.heldOn', 'pauseNotice.held', 'refusedOn'),
    w.paragraph('pauseNotice.law', { statute: w.say('common.statute') }),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('pauseNotice.askNotice'),
      w.say('pauseNotice.askPrejudice'),
      w.say('pauseNotice.askRest'),
      w.say('pauseNotice.askEnd'),
      w.say('common.replyBy', { date: w.ifSentToday(10) }),
    ),
    w.paragraph('pauseNotice.sendAgain'),
  ],
};
