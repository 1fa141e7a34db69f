import { HeadingLevel, type Paragraph, type Table } from 'docx';
import type { Block, NumberedPoints, PointPart } from '../../domain/letters/letter-document';
import { textOf } from '../letter-text';
import { eventTable } from './event-table';
import { paragraph } from './paragraph';

/** The first part has the number; the others stand under it. */
const point = (parts: readonly PointPart[], instance: number) => {
  const [first = { label: '', runs: [] }, ...others] = parts;
  const numbering = { reference: 'points', level: 0, instance };
  return [
    paragraph(textOf(first.runs), { style: 'ListNumber', numbering }, first.label),
    ...others.map(({ label, runs }) => paragraph(textOf(runs), { style: 'ListContinue' }, label)),
  ];
};

const points = ({ points: all }: NumberedPoints, instance: number) =>
  all.flatMap((parts) => point(parts, instance));

const isListed = (block: Block | undefined) =>
  block !== undefined && ['points', 'bullets', 'table'].includes(block.kind);

/**
 * Writes one part of a letter's body.
 * @param block the part.
 * @param at its place among the parts: each list of points counts from 1 again.
 * @param all the parts. Below a list or a table Word leaves no room by itself, and the last stays with the closing.
 * @returns its paragraphs, or its table.
 */
export function blockFor(block: Block, at: number, all: readonly Block[]): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        paragraph(textOf(block.runs), {
          ...(at === all.length - 1 && { keepNext: true }),
          ...(isListed(all[at - 1]) && { spacing: { before: 120 } }),
        }),
      ];
    case 'heading':
      return [paragraph(block.text, { heading: HeadingLevel.HEADING_2 })];
    case 'points':
      return points(block, at);
    case 'bullets':
      return block.items.map((item) =>
        paragraph(textOf(item), { style: 'ListBullet', numbering: { reference: 'bullets', level: 0 } }),
      );
    case 'table':
      return [eventTable(block)];
  }
}
