import type { Letter } from './letter';
import { outcomes } from './findings-and-outcomes';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';

/** Sends the complaint in again once the case it waited for has ended (SP-T06). */
export const resubmitAfterProceedings: Letter = {
  to: 'complaintsManager',
  subject: () => 'resubmitAfterProceedings.subject',
  asks: (c, holds) => [
    ...senderToCouncil(c, holds),
    ...forCouncil,
    'complainedOn',
    'points',
    ...(holds('resubmissionLate') ? (['whyLate'] as const) : []),
  ],
  cites: ['SP-T06', 'SP-R01'],
  blocks: (w) => [
    w.paragraph('resubmitAfterProceedings.opening', { statute: w.say('common.statute') }),
    whoIAm(w),
    w.dated('resubmitAfterProceedings.complainedOn', 'resubmitAfterProceedings.complained', 'complainedOn'),
    w.dated('resubmitAfterProceedings.heldOn', 'resubmitAfterProceedings.held', 'refusedOn'),
    w.holds('pauseIsOver')
      ? w.dated('resubmitAfterProceedings.endedOn', 'resubmitAfterProceedings.ended', 'pauseEndedOn')
      : w.paragraph('resubmitAfterProceedings.notEnded'),
    ...(w.holds('resubmissionLate')
      ? [w.heading('common.headLate'), ...w.introduced('resubmitAfterProceedings.late', 'whyLate')]
      : []),
    w.heading('common.headPoints'),
    ...w.points(),
    ...outcomes(w),
    w.heading('common.headAsks'),
    w.bullets(w.say('common.confirm'), w.say('resubmitAfterProceedings.askGoOn'), w.say('common.split')),
  ],
};
