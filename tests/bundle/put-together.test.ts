import { PDFArray, PDFDocument, PDFName, type PDFObject, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { copyPdf } from '../../src/bundle/add-pdf';
import { bundleOf } from './make';
import {
  chainPdf,
  hollowPdf,
  linkedPdf,
  lockedPdf,
  longPdf,
  pagelessPdf,
  pdf,
  ringPdf,
  filledForm,
} from './papers';

const firstLines = (bundle: Awaited<ReturnType<typeof bundleOf>>) =>
  bundle.read.pages.map(({ text }) => text.split('\n')[0]);

describe('what is in the bundle', () => {
  test('a parent sends a letter with two papers: the letter first, then cover, contents and papers in order', async () => {
    const bundle = await bundleOf(
      [{ bytes: await longPdf('Report', 3), title: 'The report of May' }, { bytes: await pdf('A note') }],
      await pdf('Dear council', 'Yours sincerely'),
    );
    expect(bundle.leftOut).toEqual([]);
    expect(bundle.pages).toBe(8);
    const [letter, , cover, contents] = bundle.read.pages.map(({ text }) => text);
    expect(letter).toContain('Dear council');
    expect(cover).toContain('Papers\nMonday 23 November 2026\n2 papers\n8 pages in all');
    expect(contents).toMatch(/Letter\s+1\s+1\s+The report of May\s+5\s+2\s+Paper 2\s+8/);
    expect(firstLines(bundle).slice(4)).toEqual(['Report 1', 'Report 2', 'Report 3', 'A note']);
    expect(bundle.read.pages[3]?.leadsTo).toEqual([1, 5, 8]);
    expect(bundle.read.bookmarks).toEqual([
      { title: 'Letter', page: 1 },
      { title: 'Papers', page: 3 },
      { title: 'Contents', page: 4 },
      { title: '1. The report of May', page: 5 },
      { title: '2. Paper 2', page: 8 },
    ]);
  });

  test('without a letter it starts with the cover, and one paper is called one paper', async () => {
    const { read } = await bundleOf([{ bytes: await pdf('A note') }]);
    expect(read.pages[0]?.text).toContain('Papers\nMonday 23 November 2026\n1 paper\n3 pages in all');
    expect(read.pages[1]?.text).not.toContain('Letter');
  });

  test('with 150 papers the contents take several pages, and every number and link in them is true', async () => {
    const one = await pdf('A page');
    const papers = Array.from({ length: 150 }, (_, at) => ({ bytes: one, title: `Photo of day ${at + 1}` }));
    const { read } = await bundleOf(papers);
    const fronts = read.pages.length - 150;
    expect(fronts).toBeGreaterThan(3);
    const listed = read.pages.slice(1, fronts);
    const rows = listed.flatMap(({ text }) => [...text.matchAll(/Photo of day (\d+)\s+(\d+)/g)]);
    expect(rows.map(([, day, page]) => [Number(day), Number(page)])).toEqual(
      papers.map((_, at) => [at + 1, fronts + at + 1]),
    );
    expect(listed.flatMap(({ leadsTo }) => leadsTo)).toEqual(papers.map((_, at) => fronts + at + 1));
  });

  test('its metadata say what it is and nothing about the person, the clock or the program', async () => {
    const { read } = await bundleOf([{ bytes: await pdf('A note') }]);
    expect(read.info).toMatchObject({ Title: 'Papers', Language: 'en-GB' });
    for (const key of ['Author', 'Creator', 'Producer', 'CreationDate', 'ModDate']) {
      expect(read.info[key], key).toBeUndefined();
    }
  });

  test('whoever watches hears of every paper, then of the numbers and the saving, and the bar never goes back', async () => {
    const { steps } = await bundleOf([
      { bytes: await longPdf('Report', 45) },
      { bytes: await pdf('A note') },
    ]);
    expect([...new Set(steps.map(({ step }) => step))]).toEqual(['paper', 'numbers', 'saving']);
    expect(steps.flatMap((step) => (step.step === 'paper' ? [step.at] : []))).toEqual([1, 2]);
    const shares = steps.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
  });
});

describe('files that cannot be used', () => {
  test('each is named with its reason, leaves nothing behind, and the papers around them are there', async () => {
    const good = await pdf('A good page');
    const bundle = await bundleOf([
      { bytes: await pdf({ text: 'No fonts', change: spoilFonts }) },
      { bytes: new Uint8Array(0) },
      { bytes: good },
      { bytes: await lockedPdf() },
      { bytes: ringPdf() },
      { bytes: hollowPdf() },
      { bytes: pagelessPdf() },
      { bytes: await pdf({ text: 'No size', change: ({ node }) => void node.delete(PDFName.MediaBox) }) },
      { bytes: await pdf({ text: 'No width', change: (page) => page.setMediaBox(0, 0, 0, 800) }) },
      { bytes: good.slice(0, 300) },
      { bytes: new TextEncoder().encode('PK\u0003\u0004 a Word document') },
      { bytes: good },
    ]);
    expect(bundle.leftOut).toEqual([
      { id: 1, why: 'broken' },
      { id: 2, why: 'empty' },
      { id: 4, why: 'locked' },
      { id: 5, why: 'broken' },
      { id: 6, why: 'broken' },
      { id: 7, why: 'broken' },
      { id: 8, why: 'broken' },
      { id: 9, why: 'broken' },
      { id: 10, why: 'broken' },
      { id: 11, why: 'notKnown' },
    ]);
    expect(firstLines(bundle)).toEqual(['Papers', 'Contents', 'A good page', 'A good page']);
    expect(bundle.read.pages[1]?.text).toMatch(/1\s+Paper 1\s+3\s+2\s+Paper 2\s+4/);
    expect(bundle.read.pages.map(({ stampAt }) => Math.round(stampAt!.y))).toEqual([20, 20, 20, 20]);
    const alone = await bundleOf([{ bytes: good }, { bytes: good }]);
    expect(Math.abs(bundle.bytes.length - alone.bytes.length)).toBeLessThan(100);
  });

  function spoilFonts({ node, doc: { context } }: PDFPage) {
    node.set(PDFName.Resources, context.obj({ Font: 7 }));
  }

  test('a letter that cannot be joined does not take the papers with it', async () => {
    const bundle = await bundleOf([{ bytes: await pdf('A note') }], new Uint8Array([1, 2, 3]));
    expect(bundle.leftOut).toEqual([{ id: 0, why: 'notKnown' }]);
    expect(firstLines(bundle)).toEqual(['Papers', 'Contents', 'A note']);
  });

  test('a list with nothing that can be used still gives a file that opens', async () => {
    const bundle = await bundleOf([{ bytes: ringPdf() }]);
    expect(bundle.read.pages.length).toBe(2);
    expect(bundle.read.pages[0]?.text).toContain('0 papers');
  });
});

describe('other people’s pages', () => {
  test('a report with links from page to page keeps them, through 400 pages', async () => {
    const { read, leftOut } = await bundleOf([{ bytes: await linkedPdf(400) }]);
    expect(leftOut).toEqual([]);
    expect(read.pages[2]?.leadsTo).toEqual([4]);
    expect(read.pages[300]?.leadsTo).toEqual([302]);
    expect(read.pages.length).toBe(402);
  });

  test('a file of 10,000 pages in a ring of links does not use up the room for following them', async () => {
    const bundle = await PDFDocument.create();
    const pages = await copyPdf(chainPdf(10_000), bundle);
    expect(pages.length).toBe(10_000);
  });

  test('what was filled into a form is printed on its page', async () => {
    const { read } = await bundleOf([{ bytes: await filledForm('I asked on 3 May') }]);
    expect(read.pages[2]?.text).toContain('I asked on 3 May');
  });

  test('scripts do not come along, web addresses do', async () => {
    const armed = await pdf({ text: 'Page', change: arm });
    const { bytes } = await bundleOf([{ bytes: armed }]);
    const page = (await PDFDocument.load(bytes)).getPage(2);
    const notes = page.node.lookup(PDFName.Annots, PDFArray);
    const all =
      String(page.node) +
      notes
        .asArray()
        .map((ref) => String(page.doc.context.lookup(ref)))
        .join('');
    expect(all).toContain('example.org');
    expect(all).not.toMatch(/JavaScript|Launch|launchpad|alert/);
  });

  function arm({ node, doc: { context } }: PDFPage) {
    const script = context.obj({ S: 'JavaScript', JS: PDFName.of('alert') });
    const link = (action: PDFObject) => {
      const note = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 50, 50] });
      note.set(PDFName.of('A'), action);
      note.set(PDFName.of('AA'), script);
      return context.register(note);
    };
    const web = context.obj({ S: 'URI', URI: PDFName.of('example.org') });
    web.set(PDFName.of('Next'), script);
    const program = context.obj({ S: 'Launch', F: PDFName.of('launchpad') });
    node.set(PDFName.of('AA'), script);
    node.set(PDFName.Annots, context.obj([link(script), link(program), link(web)]));
  }

  test('two pages that share one list of parts are stamped once each', async () => {
    const shared: { parts?: PDFRef } = {};
    const share = ({ node, doc }: PDFPage) => {
      shared.parts ??= doc.context.register(node.lookup(PDFName.Contents, PDFArray));
      node.set(PDFName.Contents, shared.parts);
    };
    const { read } = await bundleOf([
      { bytes: await pdf({ text: 'One', change: share }, { text: 'Two', change: share }) },
    ]);
    const stamps = read.pages.map(({ text }) => text.match(/Page \d+ of \d+/g));
    expect(stamps).toEqual([['Page 1 of 4'], ['Page 2 of 4'], ['Page 3 of 4'], ['Page 4 of 4']]);
  });
});
