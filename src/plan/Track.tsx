import { Mark } from './Mark';
import type { Who } from './stages';
import type { Step } from './way-through';

interface TrackProps {
  readonly step: Step;
  readonly before: Step | undefined;
  readonly isLast: boolean;
  /** Whose lanes there are, in their order. */
  readonly lanes: readonly Who[];
}

/** How far down a step's mark stands: level with its name. */
const level = '1.5em';

/** Takes a step, the one before it and whether it is the last; draws its piece of the way. The words beside it say the same. */
export function Track({ step, before, isLast, lanes }: TrackProps) {
  const across = (who: Who) => `${((lanes.indexOf(who) + 0.5) / lanes.length) * 100}%`;
  const x = across(step.turn);
  const isReached = step.state === 'done' || step.state === 'here';
  const isLeft = step.state === 'done';
  return (
    <svg className="plan-track" aria-hidden="true" focusable="false">
      {before !== undefined && (
        <line
          className={isReached ? 'plan-walked' : 'plan-to-walk'}
          x1={across(before.turn)}
          y1="0"
          x2={x}
          y2={level}
        />
      )}
      {!isLast && (
        <line className={isLeft ? 'plan-walked' : 'plan-to-walk'} x1={x} y1={level} x2={x} y2="100%" />
      )}
      <Mark who={step.turn} state={step.state} x={x} y={level} />
    </svg>
  );
}
