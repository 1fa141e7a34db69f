import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { EventTable } from '../../domain/letters/letter-document';
import { paragraph } from './paragraph';
import { columns } from './styles';

const line = { style: BorderStyle.SINGLE, size: 4, color: '767676' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: line,
  bottom: line,
  insideHorizontal: line,
  left: none,
  right: none,
  insideVertical: none,
};

/** In characters: about half a page. */
const longRow = 1_200;

const cell = (text: string, at: 0 | 1, style: string) =>
  new TableCell({
    width: { size: columns[at], type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children: [paragraph(text, { style })],
  });

/**
 * Writes dates and events. The row of headings comes again on every page that the table reaches.
 * @param table the table of a letter.
 * @returns the table for Word.
 */
export const eventTable = ({ head, rows }: EventTable): Table =>
  new Table({
    width: { size: columns[0] + columns[1], type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    borders,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    margins: { left: 0, right: 120 },
    rows: [head, ...rows].map(
      ([when, what], at) =>
        new TableRow({
          ...(at === 0 && { tableHeader: true }),
          // A row that fills a page has to be split somewhere.
          cantSplit: what.length < longRow,
          children: [
            cell(when, 0, at === 0 ? 'TableHeading' : 'TableText'),
            cell(what, 1, at === 0 ? 'TableHeading' : 'TableText'),
          ],
        }),
    ),
  });
