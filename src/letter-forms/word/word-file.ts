import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { LetterDocument } from '../../domain/letters/letter-document';
import { holdable } from '../holdable';
import { blockFor } from './blocks';
import { paragraph } from './paragraph';
import { numbering, paper, styles } from './styles';

const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/** Takes lines that belong together; gives one paragraph, or none where there are no words. */
const lines = (texts: readonly string[], style: string) =>
  texts.join('').trim() === '' ? [] : [paragraph(texts.join('\n'), { style })];

const inOrder = (letter: LetterDocument) => [
  ...lines(letter.from, 'EnvelopeReturn'),
  ...lines(letter.to, 'EnvelopeAddress'),
  ...lines([letter.dateLine], 'Date'),
  paragraph(letter.subject, { heading: HeadingLevel.HEADING_1 }),
  ...letter.references.map((reference) => paragraph(reference)),
  ...lines([letter.greeting], 'Salutation'),
  ...letter.blocks.flatMap(blockFor),
  ...lines([letter.closing], 'Closing'),
  ...lines([letter.signature], 'Signature'),
];

/**
 * Writes the letter as a Word file, which the person can change before they send it, and which keeps every alphabet.
 * The file says nothing about who wrote it, or with what.
 * @param letter the letter.
 * @returns the bytes of a .docx file. Rejects where the device cannot make it.
 */
export async function wordFile(letter: LetterDocument): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: holdable(letter.title),
    creator: '',
    lastModifiedBy: '',
    compatabilityModeVersion: 15,
    styles,
    numbering,
    sections: [
      { properties: { page: paper }, footers: { default: pageNumber() }, children: inOrder(letter) },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
