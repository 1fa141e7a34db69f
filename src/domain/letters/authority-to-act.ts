import type { Letter } from './letter';

/** A short paper in which somebody lets another act for them, for them to sign (SP-W10, OMB-30, OMB-32). */
export const authorityToAct: Letter = {
  to: 'complaintsManager',
  subject: () => 'authorityToAct.subject',
  signedBy: 'principal',
  asks: () => ['yourName', 'principalName', 'complaintsTeam', 'reference'],
  cites: ['SP-W10', 'OMB-30'],
  blocks: (w) => [
    w.paragraph('authorityToAct.opening', { name: w.names(w.c.yourName) }, 'yourName'),
    w.bullets(w.say('authorityToAct.maySend'), w.say('authorityToAct.mayReceive')),
    w.paragraph('authorityToAct.stop'),
    w.paragraph('authorityToAct.sign'),
  ],
};
