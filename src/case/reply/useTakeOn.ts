import { useState } from 'react';
import { useAnswers } from '../../answers';
import { emptyPoint, typedFrom } from '../../components/typed';
import type { Point } from '../../domain/questions';
import type { ReplyInHand } from '../../domain/reply/in-hand';
import { unresolved } from '../../domain/reply/reply-steps';

/**
 * Takes the points and the reply so far; gives the places (from 0) of the points for the next letter, and what changes
 * the tick of one. A tick is kept once the person has changed it, with the point's words: the others follow what is
 * still said of their points.
 */
export function useTakeOn(points: readonly Point[], reply: ReplyInHand) {
  const { drafts } = useAnswers();
  const [changed, setChanged] = useState(drafts.get('nextLetter')?.points ?? []);
  const proposed = reply.takeOn ?? unresolved(points, reply);
  const takeOn = points.flatMap(({ whatHappened }, index) => {
    const own = changed.find((one) => one.whatHappened === whatHappened);
    const isTicked = own ? own.leaveOut !== true : proposed.includes(index);
    return isTicked ? [index] : [];
  });
  const change = ({ whatHappened }: Point, isTicked: boolean) => {
    const others = changed.filter((one) => one.whatHappened !== whatHappened);
    const now = [...others, { ...emptyPoint, whatHappened, leaveOut: !isTicked }];
    drafts.set('nextLetter', { ...typedFrom(undefined), points: now });
    setChanged(now);
  };
  return { takeOn, change };
}
