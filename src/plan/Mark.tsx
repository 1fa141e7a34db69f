import type { Who } from './stages';

interface MarkProps {
  readonly who: Who;
  readonly state: 'done' | 'here' | 'ahead' | 'unknown';
  /** Where its middle is: lengths of the drawing around it. */
  readonly x: string;
  readonly y: string;
}

const shapes = {
  you: <circle r="8" />,
  council: <rect x="-7.5" y="-7.5" width="15" height="15" rx="1.5" />,
  panel: <path d="M0-10 10 0 0 10-10 0Z" />,
} satisfies Record<Who, unknown>;

/** Takes whose step it is and how far; draws its shape: full with a tick when done, ringed where the person is. */
export function Mark({ who, state, x, y }: MarkProps) {
  return (
    <svg x={x} y={y} width="1em" height="1em" viewBox="0 0 20 20">
      <g className={`plan-mark plan-mark-${state}`}>
        {state === 'here' && <circle className="plan-ring" r="14.5" />}
        {shapes[who]}
        {state === 'done' && <path className="plan-tick" d="M-3.5 0-1 3 4-3" />}
      </g>
    </svg>
  );
}
