import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

/** Lengths in Word are twentieths of a point; sizes of letters are halves of a point. */
const point = 20;
const mm = (72 / 25.4) * point;
const halves = (size: number) => size * 2;

/** A4, with the margins of the letter's PDF. */
export const paper = {
  size: { width: Math.round(210 * mm), height: Math.round(297 * mm) },
  margin: {
    top: Math.round(22 * mm),
    bottom: Math.round(24 * mm),
    left: Math.round(22 * mm),
    right: Math.round(22 * mm),
    footer: Math.round(11 * mm),
  },
};
const textWidth = paper.size.width - paper.margin.left - paper.margin.right;

/** The two columns of the table of events. */
export const columns = [Math.round(textWidth * 0.3), Math.round(textWidth * 0.7)] as const;

const indent = { left: 22 * point, hanging: 22 * point };
/** Every device has it, or one of its width; Word itself finds another for the letters it lacks. */
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' };

/** Takes space before and after in points. */
const space = (before: number, after: number) => ({
  spacing: { before: before * point, after: after * point },
});

const headingRun = { size: halves(11), bold: true, color: '000000', font };

/** The styles by their Word names, so that a reader can change the whole letter in one place. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: halves(11), language: { value: 'en-GB' } },
      paragraph: { spacing: { line: 300, after: 9 * point } },
    },
    heading1: {
      run: { ...headingRun, size: halves(12) },
      paragraph: { ...space(6, 6), keepNext: true, keepLines: true },
    },
    heading2: { run: headingRun, paragraph: { ...space(12, 4), keepNext: true, keepLines: true } },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    {
      id: 'EnvelopeReturn',
      name: 'envelope return',
      basedOn: 'Normal',
      paragraph: { ...space(0, 14), alignment: AlignmentType.RIGHT, keepLines: true },
    },
    {
      id: 'EnvelopeAddress',
      name: 'envelope address',
      basedOn: 'Normal',
      paragraph: { ...space(0, 14), keepLines: true },
    },
    { id: 'Date', name: 'Date', basedOn: 'Normal', paragraph: space(0, 14) },
    { id: 'Salutation', name: 'Salutation', basedOn: 'Normal', paragraph: space(6, 9) },
    {
      id: 'ListNumber',
      name: 'List Number',
      basedOn: 'Normal',
      paragraph: { ...space(4, 3), indent },
    },
    {
      id: 'ListContinue',
      name: 'List Continue',
      basedOn: 'Normal',
      paragraph: { ...space(0, 3), indent: { left: indent.left } },
    },
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: { ...space(0, 4), indent } },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: space(2, 2) },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    // The space is for a signature by hand.
    { id: 'Closing', name: 'Closing', basedOn: 'Normal', paragraph: { ...space(12, 46), keepNext: true } },
    { id: 'Signature', name: 'Signature', basedOn: 'Normal', paragraph: { keepLines: true } },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: halves(9), color: '4A4A4A' },
      paragraph: { ...space(0, 0), alignment: AlignmentType.CENTER },
    },
  ],
  characterStyles: [{ id: 'Strong', name: 'Strong', run: { bold: true } }],
};

const level = (format: 'decimal' | 'bullet', text: string) => [
  {
    level: 0,
    format: LevelFormat[format === 'decimal' ? 'DECIMAL' : 'BULLET'],
    text,
    style: { paragraph: { indent } },
  },
];

/** Numbers and bullets that Word itself counts and draws. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'points', levels: level('decimal', '%1.') },
    { reference: 'bullets', levels: level('bullet', '•') },
  ],
};
