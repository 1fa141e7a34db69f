import type { Letter } from './letter';
import { onBehalf, senderToCouncil } from './who-writes';

/** The short notice of INS-34 and nothing that INS-35 forbids: no sum, no legal label, no medical detail of ours. */
export const insurer: Letter = {
  to: 'insuranceTeam',
  subject: () => 'insurer.subject',
  asks: (c, holds) => [...senderToCouncil(c, holds), 'complaintsTeam', 'whatWasLost'],
  cites: ['INS-34', 'INS-35'],
  blocks: (w) => [
    w.paragraph('insurer.opening'),
    onBehalf(w),
    w.paragraph('insurer.notAClaim'),
    ...w.introduced('insurer.about', 'whatWasLost'),
    w.bullets(w.say('insurer.askContact'), w.say('insurer.askKeep')),
    w.paragraph(w.holds('hasComplained') ? 'insurer.complaintGoesOn' : 'insurer.complaintMayCome'),
  ],
};
