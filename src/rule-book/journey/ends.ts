import { measures, wrapped } from './measures';
import type { Shape } from './picture';

/** A way out of the questions: its name, and when it is taken. */
export interface End {
  readonly name: string;
  readonly when: string;
}

/** Something laid out: its shapes, seen from its own top, and how much of the line it takes. */
export interface Laid {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const { padding, lineHeight, boxesEnd, notes, notesEnd } = measures;

type Point = readonly [x: number, y: number];

/** Where the arrow to an end begins: at the step's box, or for the ends below it at the arrow before. */
const arrowFrom = (before: number | undefined, middle: number): readonly Point[] => {
  const branch = boxesEnd + 16;
  return before === undefined ? [[boxesEnd, middle]] : [[branch, before], [branch, middle]]; // prettier-ignore
};

/** Takes the ends of a step and where they may begin; gives their boxes, each below the one before. */
export function stackedEnds(ends: readonly End[], top: number): Laid {
  const shapes: Shape[] = [];
  let y = top;
  let before: number | undefined;
  for (const { name, when } of ends) {
    const lines = wrapped(name, 'name', notesEnd - notes - 2 * padding);
    const height = lines.length * lineHeight.name + 2 * padding - 4;
    const middle = y + height / 2;
    const whenLines = wrapped(when, 'note', notesEnd - notes);
    shapes.push(
      { kind: 'line', points: [...arrowFrom(before, middle), [notes, middle]], arrow: true },
      { kind: 'box', look: 'end', x: notes, y, width: notesEnd - notes, height },
      { kind: 'text', look: 'name', x: notes + padding, y: y + padding + 13, lines },
      { kind: 'text', look: 'note', x: notes, y: y + height + lineHeight.note - 2, lines: whenLines },
    );
    before = middle;
    y += height + whenLines.length * lineHeight.note + padding;
  }
  return { height: y - top, shapes };
}
