import { PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { bundleOf } from './make';
import { pdf, type PaperPage } from './papers';

const a4 = [595.28, 841.89] as const;

async function stampedPage(page: PaperPage) {
  const { read } = await bundleOf([{ bytes: await pdf(page) }]);
  return read.pages[2]!;
}

describe('the page number stands upright in the bottom right corner of what is seen', () => {
  test.each([
    ['a page as usual', 0, 595, 842],
    ['a page scanned on its side, to be turned right', 90, 842, 595],
    ['a page scanned upside down', 180, 595, 842],
    ['a page scanned on its side, to be turned left', 270, 842, 595],
    ['a page turned once too often', 450, 842, 595],
  ])('%s', async (_, turned, width, height) => {
    const page = await stampedPage({ text: 'Scan', turned });
    expect([page.width, page.height].map(Math.round)).toEqual([width, height]);
    expect(page.stampUpright).toBe(true);
    expect(page.stampAt!.x).toBeGreaterThan(page.width - 100);
    expect(page.stampAt!.x).toBeLessThan(page.width - 40);
    const scale = Math.min(page.width, page.height) / 595;
    expect(page.stampAt!.y).toBeCloseTo(20 * scale, 0);
  });

  test.each([
    ['a receipt', [150, 400] as const],
    ['a plan on A0', [2384, 3370] as const],
  ])('%s keeps its size, and the number grows and shrinks with it', async (_, size) => {
    const page = await stampedPage({ text: 'Page', size });
    expect([page.width, page.height]).toEqual(size);
    const scale = Math.min(...size) / 595;
    expect(page.stampAt!.x).toBeGreaterThan(size[0] - 100 * scale);
    expect(page.stampAt!.x).toBeLessThan(size[0]);
    expect(page.stampAt!.y / scale).toBeCloseTo(20, 0);
  });

  test('a page that is cut, with the cut part far from the origin and beyond the paper', async () => {
    const page = await stampedPage({
      text: 'Cut',
      size: a4,
      change: (cut) => {
        cut.setMediaBox(1000, 2000, 600, 800);
        cut.setCropBox(1100, 2100, 900, 300);
      },
    });
    expect([page.width, page.height]).toEqual([500, 300]);
    expect(page.stampAt!.x).toBeGreaterThan(400);
    expect(page.stampAt!.x).toBeLessThan(500);
    expect(page.stampAt!.y).toBeCloseTo(10, 0);
  });

  test('a page that leaves its drawing turned and shrunk behind', async () => {
    const page = await stampedPage({
      text: 'Messy',
      change: ({ node, doc: { context } }) => {
        const mess = context.register(context.stream('0.1 0 0 -0.1 300 300 cm 1 0 0 rg'));
        node.set(PDFName.Contents, context.obj([mess]));
      },
    });
    expect(page.stampUpright).toBe(true);
    expect(page.stampAt!.y).toBeCloseTo(20, 0);
  });

  test('a page that saves its drawing state and never takes it back', async () => {
    const page = await stampedPage({
      text: 'Unclosed',
      change: ({ node, doc: { context } }) => {
        const open = context.register(context.stream('q 0.1 0 0 -0.1 300 300 cm q 2 0 0 2 9 9 cm'));
        node.set(PDFName.Contents, context.obj([open]));
      },
    });
    expect(page.stampUpright).toBe(true);
    expect(page.stampAt!.y).toBeCloseTo(20, 0);
  });
});
