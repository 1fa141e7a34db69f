import { dueOn } from '../due';
import type { Letter } from './letter';
import { childCount, senderToCouncil, whoIAm } from './who-writes';
import type { Writer } from './writer';

const lastDay = (w: Writer): string => {
  const last = dueOn('records', w.c)?.normal?.last.latest;
  return last === undefined ? '' : w.date(last);
};

/** Asks for a copy of the records: what is wanted, and the month the law gives for it (SIG-02). */
export const subjectAccess: Letter = {
  to: 'dataProtectionOfficer',
  subject: () => 'subjectAccess.subject',
  asks: (c, holds) => [...senderToCouncil(c, holds), 'children', 'reference', 'recordsWanted'],
  cites: ['SIG-02'],
  blocks: (w) => [
    w.paragraph('subjectAccess.opening'),
    whoIAm(w),
    w.heading('subjectAccess.headWhat'),
    ...w.own('recordsWanted'),
    w.holds('isYoungPerson') ? undefined : w.paragraph('subjectAccess.forChild', { count: childCount(w) }),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('subjectAccess.askCopy', { date: lastDay(w) }),
      w.say('subjectAccess.askLonger'),
      w.say('subjectAccess.askLeftOut'),
      w.say('subjectAccess.askIdentity'),
    ),
  ],
};
