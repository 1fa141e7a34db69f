import type { Letter } from './letter';
import { sender, whoIAmApart } from './who-writes';

/** A concern about one worker's fitness to practise, shaped as the regulator's form asks (SWE-01, SWE-11). */
export const socialWorkEngland: Letter = {
  to: 'socialWorkEngland',
  subject: () => 'socialWorkEngland.subject',
  asks: (c, holds) => [...sender(c, holds), 'workers', 'points'],
  cites: ['SWE-01', 'SWE-10', 'SWE-11'],
  blocks: (w) => [
    w.paragraph('socialWorkEngland.opening'),
    whoIAmApart(w),
    w.heading('socialWorkEngland.headWho'),
    ...w.own('workers'),
    w.paragraph('socialWorkEngland.employer', { council: w.councilName }, 'council'),
    w.heading('socialWorkEngland.headWhat'),
    ...w.points(),
    w.holds('hasComplained') ? w.paragraph('socialWorkEngland.alsoCouncil') : undefined,
    w.paragraph('socialWorkEngland.papers'),
  ],
};
