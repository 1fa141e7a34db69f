import { mattersIn } from '../happened';
import { grantable } from '../outcomes';
import type { Subject } from '../questions';
import { sentences } from './english-list';
import type { Block } from './letter-document';
import type { Writer } from './writer';

/**
 * What the council found on each subject, and what it promised and has not done, apart from those whose points say
 * it themselves; nothing when that was not asked.
 */
export const findings = (w: Writer, saidInPoints: readonly Subject[] = []): readonly Block[] => {
  const known = (w.c.findings ?? []).flatMap(({ about, finding, notDone }) =>
    finding === 'notSure' || saidInPoints.includes(about) || !mattersIn(w.c).includes(about)
      ? []
      : [{ about, finding, notDone }],
  );
  if (known.length === 0) return [];
  return [
    w.heading('findings.head'),
    w.bullets(
      ...known.map(({ about, finding, notDone }) => {
        const subject = w.say(`subject.${about}`);
        return sentences(
          w.say('findings.on', { subject, finding: w.say(`found.${finding}`) }),
          notDone ? w.say('findings.notDone') : undefined,
        );
      }),
    ),
  ];
};

/** What the person hopes for, as far as a complaint can give it (SP-L10); nothing else is asked for (SP-L11). */
export const outcomes = (w: Writer): readonly Block[] => {
  const wanted = grantable.filter((outcome) => w.c.wants?.includes(outcome));
  if (wanted.length === 0) return [];
  return [
    w.heading('common.headOutcomes'),
    w.bullets(...wanted.map((outcome) => w.say(`outcome.${outcome}`))),
  ];
};
