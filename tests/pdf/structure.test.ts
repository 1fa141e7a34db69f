import { describe, expect, test, vi } from 'vitest';
import { letterText } from '../../src/letter-forms/letter-text';
import { forPrint } from '../../src/letter-forms/printable';
import { sentence } from './on-the-page';
import { wordsIn } from './read-pdf';
import { readStructure, type Spoken } from './read-structure';
import { letterWith, stage2Request } from './sample-letter';

// A letter takes a fraction of a second, but not on a machine that has other work.
vi.setConfig({ testTimeout: 120_000 });

/** One line a piece, the words cut short. */
const lines = (spoken: readonly Spoken[]) =>
  spoken.map(({ place, text }) => `${place.replace('Document/', '')}: ${text.slice(0, 24)}`);

const rows = Array.from({ length: 90 }, (_, at) => [`${at} May 2026`, `Event ${at}.`] as const);

const long = letterWith([
  { kind: 'heading', text: 'My complaint' },
  {
    kind: 'points',
    points: [
      [
        { label: 'What happened', runs: [{ text: `First. ${sentence.repeat(70)}`, own: true }] },
        { label: '', runs: [{ text: 'And more.', own: true }] },
      ],
      [{ label: 'What happened', runs: [{ text: 'Second.\nAnother line.', own: true }] }],
    ],
  },
  { kind: 'heading', text: 'What happened, in order' },
  { kind: 'table', head: ['Date', 'What happened'], rows },
  { kind: 'bullets', items: [[{ text: 'A reply.' }]] },
  { kind: 'paragraph', runs: [{ text: 'Please write to me.' }] },
]);

test('a screen reader comes to the parts of a letter in order, each as what it is', async () => {
  const { spoken } = await readStructure(
    letterWith([
      { kind: 'heading', text: 'My complaint' },
      { kind: 'points', points: [[{ label: 'What happened', runs: [{ text: 'He came.' }] }]] },
      { kind: 'table', head: ['Date', 'What'], rows: [['1 May 2026', 'A visit.']] },
      { kind: 'bullets', items: [[{ text: 'A reply.' }]] },
    ]),
  );
  const body = lines(spoken);
  expect(body[0]).toBe('P: Siân Ọlábísí Nguyễn');
  expect(body.slice(body.indexOf('P: 22 November 2026'))).toEqual([
    'P: 22 November 2026',
    'H1/Span: Complaint about children',
    'P: Your reference: CSC/2026',
    'P: Dear Complaints Manager',
    'H2/Span: My complaint',
    'L/LI/Lbl: 1.',
    'L/LI/LBody/P: What happened: He came.',
    'Table/TR/TH/P: Date',
    'Table/TR/TH/P: What',
    'Table/TR/TD/P: 1 May 2026',
    'Table/TR/TD/P: A visit.',
    'L/LI/Lbl: •',
    'L/LI/LBody/P: A reply.',
    'P: Yours sincerely,',
    'P: Siân Ọlábísí Nguyễn',
  ]);
});

describe('a letter of several pages', async () => {
  const { spoken, artifacts, unmarked, marked, language, viewer } = await readStructure(long);

  test('says that it is tagged, that it is in English, and shows its title', () => {
    expect({ marked, language }).toEqual({ marked: true, language: 'en-GB' });
    expect(viewer).toMatchObject({ DisplayDocTitle: true });
  });

  test('is read out word for word, once, and in order', () => {
    const written = forPrint(letterText(long)).text.replace(/^(\d+ May 2026|Date):/gm, '$1');
    expect(wordsIn(spoken.map(({ text }) => text).join(' '))).toEqual(wordsIn(written));
  });

  test('has no word outside its structure but the page numbers and a table head that comes again', () => {
    expect(unmarked).toEqual([]);
    const pages = artifacts.length;
    expect(pages).toBeGreaterThan(4);
    const headAgain = artifacts.map((text) => text.startsWith('Date What happened '));
    const tableOn = artifacts.map((_, at) =>
      spoken.some(({ page, text }) => page === at + 1 && text.startsWith('Event')),
    );
    const first = tableOn.indexOf(true);
    expect(headAgain).toEqual(tableOn.map((on, at) => on && at > first));
    expect(headAgain.filter(Boolean).length).toBeGreaterThan(0);
    expect(artifacts.map((text) => text.replace('Date What happened ', ''))).toEqual(
      artifacts.map((_, at) => `Page ${at + 1} of ${pages}`),
    );
  });

  test('keeps the number of a point on the page where its words begin', () => {
    const numbers = spoken.flatMap(({ place, page }, at) => (place.endsWith('Lbl') ? [{ page, at }] : []));
    expect(numbers).toHaveLength(3);
    for (const { page, at } of numbers) expect(spoken[at + 1]).toMatchObject({ page });
  });

  test('prints a part of a point without a label without a colon', () => {
    expect(spoken.map(({ text }) => text)).toContain('And more.');
  });
});

test('at any height of the page, a heading and a number stay with the words that follow', async () => {
  for (let above = 22; above < 40; above += 1) {
    const { spoken } = await readStructure(
      letterWith([
        { kind: 'paragraph', runs: [{ text: Array.from({ length: above }, () => 'Line.').join('\n') }] },
        { kind: 'heading', text: 'My complaint' },
        { kind: 'points', points: [[{ label: 'It', runs: [{ text: sentence.repeat(4) }] }]] },
      ]),
    );
    const at = spoken.findIndex(({ place }) => place.endsWith('Lbl'));
    const [heading, number, words] = spoken.slice(at - 1);
    expect(heading).toMatchObject({ page: number?.page, text: 'My complaint' });
    expect(words).toMatchObject({ page: number?.page });
    expect(words?.text).toMatch(/^It: I/);
  }
});

test('the letter of a real case is read out whole', async () => {
  const { spoken, unmarked, artifacts } = await readStructure(stage2Request);
  expect(unmarked).toEqual([]);
  expect(artifacts).toEqual(['Page 1 of 2', 'Page 2 of 2']);
  const count = (end: RegExp) => spoken.filter(({ place }) => end.test(place)).length;
  expect([count(/H1\/Span$/), count(/H2\/Span$/), count(/Lbl$/), count(/TH\/P$/), count(/TD\/P$/)]).toEqual([
    1, 3, 9, 2, 10,
  ]);
});
