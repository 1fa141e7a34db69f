import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { fallback } from '../../i18n';
import type { Answers } from '../../domain/questions';
import { replySteps, wholeReply, type ReplyStep } from '../../domain/reply/reply-steps';
import type { ReplyInHand } from '../../domain/reply/in-hand';
import { nothingGoesOn } from '../../domain/reply/point-replies';
import { cameBack } from '../../domain/reply/what-came';
import { answerThatCame, isTheEnd, staysWaiting } from '../../domain/reply/what-follows';
import { paths } from '../../paths';
import type { KnownCase } from '../as-known';
import { forgetHalfSaid } from '../half-said';
import { useComeBack } from '../useComeBack';
import { proposedWords } from './proposed-words';

/** The path of the page that says that it is noted. */
export const notedPath = `${paths.reply}/noted`;
/** Takes a step of a reply; gives the path of its page. */
export const stepPath = (step: ReplyStep): string => `${paths.reply}/${step}`;

/** Takes the case; gives how the pages of a reply go on: to the next step, or, after the last, to what follows from it. */
export function useReply({ facts }: Pick<KnownCase, 'facts'>) {
  const { answers, comeBack, drafts } = useAnswers();
  const takeIn = useComeBack();
  const { i18n } = useTranslation('case');

  /** The letter is English, whatever the language of the screen. */
  const say = i18n.getFixedT(fallback, 'case');

  function boxesFor(now: Answers, boxes: Answers): Answers {
    const proposed = proposedWords(now.points ?? [], (key, words) => say(`proposed.${key}`, { words }));
    if (proposed === '') return boxes;
    const earlier = boxes.whyNotSettled;
    return { ...boxes, whyNotSettled: earlier === undefined ? proposed : `${proposed}\n\n${earlier}` };
  }

  function pathAfter({ came }: ReplyInHand, now: Answers): string | undefined {
    const isOver = answerThatCame(came) !== undefined && nothingGoesOn(now.points);
    if (isOver || isTheEnd(came)) return paths.stop;
    return staysWaiting(came) ? notedPath : undefined;
  }

  function finish(reply: ReplyInHand) {
    const returned = cameBack(answers, facts, wholeReply(answers, reply));
    const isAnswer = answerThatCame(reply.came) !== undefined;
    forgetHalfSaid(drafts);
    takeIn(
      { ...returned, ...(isAnswer && { boxes: boxesFor(returned.answers, returned.boxes) }) },
      {
        more: (kept) => ({ ...kept, reply: { ...reply, isDone: true } }),
        path: (now) => pathAfter(reply, now),
      },
    );
  }

  /** Keeps the reply as it is now, and goes to the step after `step`; undefined stands before the first. */
  function goOn(reply: ReplyInHand, step: ReplyStep | undefined) {
    const steps = replySteps(answers, facts, reply);
    const next = steps[step === undefined ? 0 : steps.indexOf(step) + 1];
    if (next === undefined) finish(reply);
    else comeBack((kept) => ({ ...kept, reply }), stepPath(next));
  }

  return goOn;
}

/** Takes the steps and one of them; gives the path before it. */
export function pathBeforeStep(steps: readonly ReplyStep[], step: ReplyStep): string {
  const before = steps[steps.indexOf(step) - 1];
  return before === undefined ? paths.reply : stepPath(before);
}
