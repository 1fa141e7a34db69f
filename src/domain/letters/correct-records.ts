import type { Letter } from './letter';
import { senderToCouncil, whoIAm } from './who-writes';

/** Asks for a record to be put right, or for the person's own statement to be put with it (SIG-03, SP-S13). */
export const correctRecords: Letter = {
  to: 'dataProtectionOfficer',
  subject: () => 'correctRecords.subject',
  asks: (c, holds) => [...senderToCouncil(c, holds), 'children', 'reference', 'points'],
  cites: ['SIG-03', 'SP-S13'],
  blocks: (w) => [
    w.paragraph('correctRecords.opening'),
    whoIAm(w),
    w.heading('correctRecords.headWrong'),
    ...w.points(),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('correctRecords.askRight'),
      w.say('correctRecords.askStatement'),
      w.say('correctRecords.askTell'),
      w.say('correctRecords.askReasons'),
    ),
    w.holds('hasComplained') ? w.paragraph('correctRecords.complaintGoesOn') : undefined,
  ],
};
