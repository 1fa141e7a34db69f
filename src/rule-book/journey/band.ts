import type { Laid } from './ends';
import { measures } from './measures';
import type { Picture, Shape } from './picture';
import { layOut, type Step } from './step';

/** A run of steps under one title. */
export interface Band {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly Step[];
  /** Whether the line of the journey comes in from above, and goes on below. */
  readonly follows: boolean;
}

const movedDown = (shape: Shape, by: number): Shape =>
  shape.kind === 'line'
    ? { ...shape, points: shape.points.map(([x, y]) => [x, y + by] as const) }
    : { ...shape, y: shape.y + by };

/** Takes laid steps; gives them in as few runs as fit the most that a band may be high. */
function runsOf(steps: readonly Laid[]): readonly (readonly Laid[])[] {
  const runs: Laid[][] = [];
  let height = Infinity;
  for (const step of steps) {
    if (height + step.height > measures.mostHeight) {
      runs.push([]);
      height = measures.titleHeight;
    }
    runs.at(-1)?.push(step);
    height += step.height;
  }
  return runs;
}

function picture(band: Band, run: readonly Laid[], title: string, part: number): Picture {
  const { titleHeight, rail, gap } = measures;
  const shapes: Shape[] = [{ kind: 'text', look: 'title', x: rail + 32, y: 36, lines: [title] }];
  const comesIn = band.follows || part > 1;
  if (comesIn) shapes.push({ kind: 'line', points: [[rail, 0], [rail, titleHeight]], arrow: false }); // prettier-ignore
  let y = titleHeight;
  for (const step of run) {
    shapes.push(...step.shapes.map((shape) => movedDown(shape, y)));
    y += step.height;
  }
  shapes.push({ kind: 'line', points: [[rail, y], [rail, y + gap]], arrow: false }); // prettier-ignore
  return { id: `${band.id}-${part}`, title, description: band.description, height: y + gap, shapes };
}

/** Takes a band and how to name its later parts; gives it as one picture, or as several where it is too high for one. */
export function pictures(band: Band, continued: (part: number) => string): readonly Picture[] {
  return runsOf(band.steps.map(layOut)).map((run, index) =>
    picture(band, run, index === 0 ? band.title : continued(index + 1), index + 1),
  );
}
