/** Every length of the drawing, in its own units. */
export const measures = {
  width: 960,
  /** Where the line of the journey runs. */
  rail: 44,
  /** Boxes on the line begin here; those beside it further in, where an arrow has room. */
  onRail: 20,
  besideRail: 96,
  boxesEnd: 500,
  /** Where conditions and ends stand, to the right of the boxes. */
  notes: 540,
  notesEnd: 945,
  padding: 12,
  gap: 28,
  smallGap: 12,
  titleHeight: 52,
  lineHeight: { title: 26, name: 21, note: 19 },
  /** A careful average width of a letter: no font is measured, as the same drawing is made without a browser. */
  letterWidth: { title: 10.5, name: 8.3, note: 7.4 },
  /** No band is higher, so that it fits on a printed page. */
  mostHeight: 1350,
} as const;

/** Takes a text and the room it has; gives its lines, broken between words. A word longer than the room stands alone. */
export function wrapped(
  text: string,
  look: keyof typeof measures.letterWidth,
  room: number,
): readonly string[] {
  const most = Math.floor(room / measures.letterWidth[look]);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
