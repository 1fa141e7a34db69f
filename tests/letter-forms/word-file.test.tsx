import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdable } from '../../src/letter-forms/holdable';
import { textOf, withLineEnds } from '../../src/letter-forms/letter-text';
import { wordFile } from '../../src/letter-forms/word/word-file';
import { letterSaying, letterWith, stage2Request } from '../pdf/sample-letter';
import { hostile, hostileWords } from './letters';
import { readWord } from './read-word';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const read = async (letter: Parameters<typeof wordFile>[0]) => readWord(await wordFile(letter));

describe('an officer who opens the letter in Word', () => {
  test('finds its headings by their styles', async () => {
    const { paragraphs } = await read(stage2Request);
    const headings = paragraphs.filter(({ style }) => style.startsWith('Heading'));
    expect(headings.map(({ style, text }) => [style, text])).toEqual([
      ['Heading1', stage2Request.subject],
      ['Heading2', 'My complaint'],
      ['Heading2', 'What happened, in order'],
      ['Heading2', 'What I ask for'],
    ]);
  });
  test('finds no style that the file does not explain', async () => {
    const { paragraphs, styleNames } = await read(hostile);
    expect(styleNames).toEqual(expect.arrayContaining(['Normal', 'Heading1', 'Heading2', 'Strong']));
    const used = new Set(paragraphs.map(({ style }) => style).filter((style) => style !== ''));
    expect([...used].filter((style) => !styleNames.includes(style))).toEqual([]);
    expect(styleNames.filter((style, at) => styleNames.indexOf(style) !== at)).toEqual([]);
  });
  test('can add a point, and Word counts on: the numbers are Word’s own', async () => {
    const { paragraphs } = await read(stage2Request);
    const points = paragraphs.filter(({ style }) => style === 'ListNumber');
    expect(points.map(({ marker }) => marker)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
    expect(points[1]?.text).toBe('What happened: The assessment was due after 45 working days. It took 97.');
    expect(paragraphs.filter(({ style }) => style === 'ListBullet').map(({ marker }) => marker)).toEqual([
      '•',
      '•',
      '•',
    ]);
  });
  test('finds a second list of points counted from 1 again', async () => {
    const { paragraphs } = await read(hostile);
    const points = paragraphs.filter(({ style }) => style === 'ListNumber');
    expect(points.map(({ marker }) => marker)).toEqual(['1.', '2.', '1.']);
  });
  test('finds dates and events in a table whose headings come again on every page', async () => {
    const { rows } = await read(stage2Request);
    expect(rows.map(({ isHeader }) => isHeader)).toEqual([true, false, false, false, false, false]);
    expect(rows[1]?.cells).toEqual(['12 May 2026', 'Visit without an appointment.']);
  });
  test('reads at the foot of every page which of how many it is, counted by Word', async () => {
    const footer = (await read(stage2Request)).xml('word/footer1.xml');
    const fields = [...footer.getElementsByTagNameNS(w, 'instrText')].map((field) =>
      field.textContent.trim(),
    );
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    const words = [...footer.getElementsByTagNameNS(w, 't')].map((text) => text.textContent);
    expect(words.join('')).toBe('Page  of ');
  });
  test('has it checked for spelling as British English, on A4', async () => {
    const { xml } = await read(stage2Request);
    const language = xml('word/styles.xml').getElementsByTagNameNS(w, 'lang')[0];
    expect(language?.getAttributeNS(w, 'val')).toBe('en-GB');
    const size = xml('word/document.xml').getElementsByTagNameNS(w, 'pgSz')[0];
    expect([size?.getAttributeNS(w, 'w'), size?.getAttributeNS(w, 'h')]).toEqual(['11906', '16838']);
  });
});

describe('what the file tells besides the letter', () => {
  test('a neutral title and no name, neither the sender’s nor a program’s', async () => {
    const { xml, raw } = await read(stage2Request);
    const core = xml('docProps/core.xml').documentElement;
    const told = [...core.children].filter(({ textContent }) => textContent !== '');
    expect(told.map(({ localName }) => localName).toSorted()).toEqual([
      'created',
      'modified',
      'revision',
      'title',
    ]);
    expect(core.getElementsByTagName('dc:title')[0]?.textContent).toBe('Letter of 22 November 2026');
    expect(raw).not.toMatch(/Un-?named|docx/i);
  });
  test('the sender stands in the letter and in no other part of the file', async () => {
    const { xml, names } = await read(stage2Request);
    const others = names.filter((name) => name.endsWith('.xml') && name !== 'word/document.xml');
    expect(others.length).toBeGreaterThan(5);
    for (const name of others) expect(xml(name).documentElement.outerHTML).not.toContain('Nguyễn');
  });
});

describe('own words', () => {
  test('keep every alphabet, emoji, double space, tab and line', async () => {
    const { paragraphs } = await read(hostile);
    const [, , , , , , saidFirst] = paragraphs;
    expect(saidFirst?.text).toBe(holdable(textOf([{ text: hostileWords, own: true }])));
    for (const kept of ['😢👨‍👩‍👧', '\tline  two  spaces\nthird', 'আমার সন্তান কোথায়?', 'قالت لي الموظفة: "لا"'])
      expect(saidFirst?.text).toContain(kept);
  });
  test('written from the right are set from the right, and only they', async () => {
    const arabic = 'قالت لي: لا (3 مرات).';
    const { paragraphs } = await read(
      letterWith([
        { kind: 'paragraph', runs: [{ text: arabic, own: true }] },
        { kind: 'paragraph', runs: [{ text: `She said: ${arabic}`, own: true }] },
      ]),
    );
    const body = paragraphs.filter(({ text }) => text.includes(arabic));
    expect(body.map(({ isRightToLeft }) => isRightToLeft)).toEqual([true, false]);
  });
  test('that no file can hold are marked where they stood, and the file still opens', async () => {
    const { paragraphs } = await read(letterSaying('a\u0000b \ud83d c\ufffe d\ufffff\u001bg'));
    expect(paragraphs.map(({ text }) => text)).toContain('a[?]b [?] c[?] d[?]f[?]g');
  });
  test('whatever they are, come back as they were typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        const text = `[${words}]`;
        const { paragraphs } = await read(letterSaying(text));
        expect(paragraphs.map((paragraph) => paragraph.text)).toContain(holdable(withLineEnds(text)));
      }),
      { numRuns: 30 },
    );
  });
});

test('a long letter is made too', async () => {
  const { paragraphs } = await read(letterSaying('I rang the office and nobody answered.\n'.repeat(800)));
  expect(Math.max(...paragraphs.map(({ text }) => text.split('\n').length))).toBe(801);
});
