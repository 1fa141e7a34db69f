import { useEffect } from 'react';
import { useAnswers } from '../answers';
import { Noted } from '../case/reply/Noted';
import { NextLetterStep } from '../case/reply/NextLetterStep';
import { PointStep } from '../case/reply/PointStep';
import { notedPath, stepPath } from '../case/reply/useReply';
import { WhatCame } from '../case/reply/WhatCame';
import { WhenItCame } from '../case/reply/WhenItCame';
import { WithReasons } from '../case/reply/WithReasons';
import { useCase } from '../case/useCase';
import { isStepSaid, replySteps } from '../domain/reply/reply-steps';
import { paths } from '../paths';
import '../styles/case.css';
import { useDrawnPath } from '../useDrawnPath';

/** Going through what came, one decision a page. A step that is not open yet leads to the one a person has come to. */
export function ReplyPage() {
  const known = useCase();
  const { answers, reply, bringTo } = useAnswers();
  const path = useDrawnPath();
  const isBegun = reply !== undefined && reply.isDone !== true;
  const steps = known && isBegun ? replySteps(answers, known.facts, reply) : [];
  const at = steps.findIndex((step) => stepPath(step) === path);
  const reached = isBegun
    ? (steps.find((step) => !isStepSaid(step, answers, reply)) ?? steps.at(-1))
    : undefined;
  const isReached = reached !== undefined && at !== -1 && at <= steps.indexOf(reached);
  const isOpen = path === paths.reply || (path === notedPath && reply?.isDone === true) || isReached;
  useEffect(() => {
    if (known && !isOpen) bringTo(reached === undefined ? paths.reply : stepPath(reached));
  });
  if (known === undefined || !isOpen) return null;
  if (path === paths.reply) return <WhatCame key={path} known={known} />;
  const step = steps[at];
  if (reply === undefined || step === undefined) return reply ? <Noted came={reply.came} /> : null;
  const page = { known, reply, steps, step };
  if (step === 'when') return <WhenItCame key={path} {...page} />;
  if (step === 'reasons') return <WithReasons key={path} {...page} />;
  if (step === 'next-letter') return <NextLetterStep key={path} {...page} />;
  const { points = [] } = answers;
  const number = Number(step.slice('point-'.length));
  const point = points[number - 1];
  if (point === undefined) return null;
  return <PointStep key={path} {...page} point={point} number={number} count={points.length} />;
}
