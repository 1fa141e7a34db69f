import type { Letter } from './letter';
import { findings, outcomes } from './findings-and-outcomes';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';

/**
 * Asks the council to agree that the complaint goes to the Ombudsman without a panel, and asks for the panel if it
 * does not: the panel's own limit goes on running meanwhile (SP-E01 to E03, SP-T18).
 */
export const earlyReferral: Letter = {
  to: 'complaintsManager',
  subject: () => 'earlyReferral.subject',
  asks: (c, holds) => [...senderToCouncil(c, holds), ...forCouncil, 'whyNotSettled'],
  replyWithin: 10,
  cites: ['SP-E01', 'SP-E02', 'SP-E03', 'SP-T18'],
  blocks: (w) => [
    whoIAm(w),
    w.dated('earlyReferral.openingOn', 'earlyReferral.opening', 'investigationAnsweredOn'),
    ...findings(w),
    w.paragraph('earlyReferral.why'),
    w.heading('earlyReferral.headLeft'),
    ...w.own('whyNotSettled'),
    ...outcomes(w),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('common.confirm'),
      w.say('earlyReferral.askAgree'),
      w.say('earlyReferral.elsePanel', { date: w.ifSentToday(30) }),
      w.say('common.replyBy', { date: w.ifSentToday(10) }),
    ),
  ],
};
