const lines = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

/** Lines of an answer in free text; none when it was not asked or left empty. */
export const linesOf = (text: string | undefined): readonly string[] => lines(text ?? '');
