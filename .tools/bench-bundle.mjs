/**
 * `node .tools/bench-bundle.mjs [--one] [dist]`: has a real browser join 500 pages of input in one go, and prints how
 * long it takes and the longest task of the page, which is how long it could not answer. Needs a built app (`npm run build`).
 * The input: 20 reports of 10 pages of text, 10 scans of 20 pages with a picture on each, and 100 photos of 12
 * megapixels; with `--one`, a single PDF of 500 pages in which each page has a link to the next.
 */
/* global document, performance */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { ensureChromium } from './chromium.mjs';
import { root } from './install.mjs';

const words = JSON.parse(readFileSync(`${root}locales/en/bundle.json`, 'utf8'));
const isOne = process.argv.includes('--one');
const outDir = process.argv.slice(2).find((given) => !given.startsWith('--')) ?? 'dist';
const folder = mkdtempSync(join(tmpdir(), 'papers-'));

/** Saves a PDF. @returns its path. `draw` fills each page. */
async function savePdf(name, pages, draw) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const tools = await draw.prepare?.(file);
  for (let at = 0; at < pages; at += 1) draw.page(file.addPage(), at, font, tools);
  draw.after?.(file);
  const path = join(folder, name);
  writeFileSync(path, await file.save());
  return path;
}

const text = {
  page(page, at, font) {
    for (let line = 0; line < 45; line += 1) {
      const words = `Line ${line + 1} of page ${at + 1}: what was said, by whom, and what was done about it.`;
      page.drawText(words, { x: 60, y: 770 - line * 16, size: 11, font });
    }
  },
};
const linked = {
  ...text,
  after(file) {
    const pages = file.getPages();
    for (const [at, page] of pages.slice(0, -1).entries()) {
      const link = file.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [60, 60, 90, 90] });
      link.set(PDFName.of('Dest'), file.context.obj([pages[at + 1].ref, 'Fit']));
      page.node.addAnnot(file.context.register(link));
    }
  },
};

/** A JPEG of a busy picture, as large as a phone's. @returns its bytes. */
async function photo(page, width, height, seed) {
  const address = await page.evaluate(
    ([width, height, seed]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const pen = canvas.getContext('2d');
      for (let shape = 0; shape < 3000; shape += 1) {
        pen.fillStyle = `hsl(${(shape * seed) % 360} 60% ${20 + (shape % 60)}%)`;
        pen.fillRect(
          (shape * 97 * seed) % width,
          (shape * 61) % height,
          30 + (shape % 200),
          10 + (shape % 70),
        );
      }
      return canvas.toDataURL('image/jpeg', 0.9);
    },
    [width, height, seed],
  );
  return Buffer.from(address.split(',')[1], 'base64');
}

async function inputs(page) {
  if (isOne) return [await savePdf('all.pdf', 500, linked)];
  const scan = await photo(page, 1240, 1754, 7);
  const scanned = {
    prepare: (file) => Promise.all(Array.from({ length: 20 }, () => file.embedJpg(scan))),
    page: (page, at, _font, pictures) =>
      page.drawImage(pictures[at], { x: 0, y: 0, width: 595, height: 842 }),
  };
  const files = [];
  for (let at = 0; at < 20; at += 1) files.push(await savePdf(`report-${at}.pdf`, 10, text));
  for (let at = 0; at < 10; at += 1) files.push(await savePdf(`scan-${at}.pdf`, 20, scanned));
  const shots = [await photo(page, 4000, 3000, 11), await photo(page, 3000, 4000, 13)];
  for (let at = 0; at < 100; at += 1) {
    files.push(join(folder, `photo-${at}.jpg`));
    writeFileSync(files.at(-1), shots[at % 2]);
  }
  return files;
}

/**
 * The tasks of the page's main thread in a trace. On a machine with other things to do, a task takes longer than its
 * own work: `own` is the time it had the processor, `whole` the time that passed. @returns the longest, in ms.
 */
function longestTasks(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const isMain = ({ pid, tid }) => mains.some((main) => main.pid === pid && main.tid === tid);
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && isMain(event),
  );
  const longest = (key) => Math.max(0, ...tasks.map((task) => task[key] ?? 0)) / 1000;
  return { tasks: tasks.length, own: longest('tdur'), whole: longest('dur') };
}

async function measure(page, what, act) {
  await browser.startTracing(page, {
    categories: ['toplevel'],
  });
  const start = performance.now();
  await act();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { tasks, own, whole } = longestTasks(await browser.stopTracing());
  const longest = `${own.toFixed(0)} ms of work (${whole.toFixed(0)} ms with waiting for the processor)`;
  console.log(`${what}: ${seconds} s; longest of ${tasks} tasks of the page: ${longest}`);
}

const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 4293 } });
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(`${server.resolvedUrls.local[0]}papers`);
  await page.getByRole('heading', { name: words.heading }).waitFor();
  const files = await inputs(page);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  console.log(`${files.length} files, 500 pages, ${size.toFixed(0)} MB`);
  // Plain selectors: looking elements up by their role would be most of the page's work.
  const press = (selector) => page.evaluate((it) => document.querySelector(it).click(), selector);
  await measure(page, 'looking at the files', async () => {
    await page.setInputFiles('#choose-papers', files);
    await page.waitForSelector('.paper');
    await page.waitForSelector('.make-bundle .button[aria-disabled=false]');
  });
  await measure(page, 'making the file', async () => {
    await press('.make-bundle .button');
    await page.waitForSelector('a[download]');
  });
  const downloading = page.waitForEvent('download');
  await press('a[download]');
  const made = readFileSync(await (await downloading).path());
  if (process.env.KEEP) writeFileSync(process.env.KEEP, made);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { numPages } = await getDocument({ data: new Uint8Array(made), verbosity: 0 }).promise;
  console.log(`the file: ${numPages} pages, ${(made.length / 1e6).toFixed(1)} MB`);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
