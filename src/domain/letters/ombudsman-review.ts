import type { Letter } from './letter';
import { onBehalf, sender } from './who-writes';

/** Asks the Ombudsman to look again at its own decision: what it got wrong, and what shows it (OMB-39). */
export const ombudsmanReview: Letter = {
  to: 'ombudsman',
  subject: () => 'ombudsmanReview.subject',
  asks: (c, holds) => [...sender(c, holds), 'reference', 'whyNotSettled'],
  cites: ['OMB-39'],
  blocks: (w) => [
    w.paragraph('ombudsmanReview.opening', { council: w.councilName }),
    onBehalf(w),
    w.heading('ombudsmanReview.headWrong'),
    ...w.own('whyNotSettled'),
    w.heading('common.headAsks'),
    w.bullets(w.say('ombudsmanReview.askReview'), w.say('ombudsmanReview.askReasons')),
  ],
};
