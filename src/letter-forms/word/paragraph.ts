import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { isReadFromRight, runsFor } from './runs';

/** What a paragraph can be besides its words. */
type Shape = Pick<IParagraphOptions, 'style' | 'heading' | 'numbering' | 'keepNext' | 'spacing'>;

/**
 * Writes a paragraph.
 * @param text its words.
 * @param shape its style and place.
 * @param label what stands in bold before the words, such as "What happened"; none where it is empty.
 * @returns the paragraph for Word.
 */
export const paragraph = (text: string, shape: Shape = {}, label = ''): Paragraph =>
  new Paragraph({
    ...shape,
    ...(isReadFromRight(text) && label === '' && { bidirectional: true }),
    children: [
      ...(label === '' ? [] : [new TextRun({ text: `${label}: `, style: 'Strong' })]),
      ...runsFor(text),
    ],
  });
