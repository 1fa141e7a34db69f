import { stackedEnds, type End, type Laid } from './ends';
import { measures, wrapped } from './measures';
import type { Look, Shape } from './picture';

/** One stop of the line: a box, the small text beside it, and whether somebody can leave here. */
export interface Step {
  readonly name: string;
  readonly look: Look;
  /** On the line when everybody meets it, beside it when only some do, off it when the line is left there for good. */
  readonly place: 'on' | 'beside' | 'off';
  /** Paragraphs to the right of the box. */
  readonly notes: readonly string[];
  /** Where the questions can end: the name of the end, and when. */
  readonly ends: readonly End[];
}

const { rail, padding, lineHeight, boxesEnd, notes: notesAt, notesEnd } = measures;

/** The room above a step's box; routes need no arrow back to the line, and so less of it. */
const gapOf = ({ place }: Step): number => (place === 'off' ? measures.smallGap : measures.gap);

/** The line of the journey through a step: into a box that stands on it, or past one that does not. */
function railShapes(step: Step, box: number, whole: number): readonly Shape[] {
  const { place } = step;
  const gap = gapOf(step);
  const middle = gap + box / 2;
  const end = gap + box;
  if (place === 'on')
    return [
      { kind: 'line', points: [[rail, 0], [rail, gap]], arrow: true }, // prettier-ignore
      { kind: 'line', points: [[rail, end], [rail, whole]], arrow: false }, // prettier-ignore
    ];
  const { besideRail } = measures;
  const out = besideRail + 24;
  const back: Shape = { kind: 'line', points: [[out, end], [out, end + 14], [rail, end + 14]], arrow: true }; // prettier-ignore
  return [
    { kind: 'line', points: [[rail, 0], [rail, whole]], arrow: false }, // prettier-ignore
    { kind: 'line', points: [[rail, middle], [besideRail, middle]], arrow: true }, // prettier-ignore
    ...(place === 'beside' ? [back] : []),
  ];
}

/** Takes a step; gives its shapes and its height. */
export function layOut(step: Step): Laid {
  const gap = gapOf(step);
  const left = step.place === 'on' ? measures.onRail : measures.besideRail;
  const lines = wrapped(step.name, 'name', boxesEnd - left - 2 * padding);
  const box = lines.length * lineHeight.name + 2 * padding;
  const notes = step.notes.flatMap((note) => wrapped(note, 'note', notesEnd - notesAt));
  const notesHeight = notes.length === 0 ? 0 : notes.length * lineHeight.note + padding;
  const ends = stackedEnds(step.ends, gap + notesHeight);
  const height = gap + Math.max(box + (step.place === 'beside' ? 14 : 0), notesHeight + ends.height);
  return {
    height,
    shapes: [
      ...railShapes(step, box, height),
      { kind: 'box', look: step.look, x: left, y: gap, width: boxesEnd - left, height: box },
      { kind: 'text', look: 'name', x: left + padding, y: gap + padding + 15, lines },
      ...(notes.length === 0
        ? []
        : [{ kind: 'text', look: 'note', x: notesAt, y: gap + padding + 14, lines: notes } as const]),
      ...ends.shapes,
    ],
  };
}
