/**
 * `npm run bench:letters`: draws the same letters with our PDF part and with four other libraries, in one run in a real
 * browser, and prints a table. Ours runs in its worker, as it is shipped, and writes a tagged file with two fonts;
 * the others run in the page with one font and no tags, which is the least they can do.
 * "Cold": nothing is there at the tap. "Ready": the library and its fonts were fetched when the page was opened. "Next":
 * the second letter after that, when the browser has compiled all of it.
 * `-- 2 20` draws only letters of 2 and of 20 pages.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { trueType } from './bench-letters/true-type.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { build, loadConfigFromFile, preview } = await import('vite');
const { chromium } = await import('playwright-core');

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1, 2, 5, 20, 100, 500];
/** The longest letters are drawn once: they take long, and chance matters little. */
const timesFor = (pages) => (pages <= 20 ? 3 : 1);
const font = `${root}node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff`;

/** Builds the page with the worker exactly as the app builds it. @returns the settings to serve it with. */
async function buildPage(outDir) {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    `${root}vite.config.ts`,
    root,
    'silent',
  );
  const { target, assetsInlineLimit } = config.build;
  const settings = {
    configFile: false,
    root: `${root}.tools/bench-letters`,
    logLevel: 'error',
    resolve: config.resolve,
    worker: config.worker,
    build: { target, assetsInlineLimit, outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
    preview: { host: '127.0.0.1', port: 0, open: false },
  };
  await build(settings);
  writeFileSync(join(outDir, 'noto-sans.ttf'), trueType(readFileSync(font)));
  return settings;
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Draws in a fresh page: with everything still to be fetched, or with a library that was got ready; then once more. */
async function inFreshPage(browser, address, library, pages, isReady) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(address);
  await page.waitForFunction('window.ready');
  const call = (name) =>
    page.evaluate(([of, what, size]) => globalThis[of](what, size), [name, library, pages]);
  if (isReady) await call('prepare');
  const first = await call('drawOnce');
  const next = isReady && pages <= 20 ? await call('drawOnce') : undefined;
  await context.close();
  return { first, next };
}

/** @returns the middle of several tries; the longest block of them all. */
async function measure(browser, address, library, pages) {
  const [cold, ready] = [[], []];
  for (let at = 0; at < timesFor(pages); at += 1) {
    cold.push(await inFreshPage(browser, address, library, pages, false));
    ready.push(await inFreshPage(browser, address, library, pages, true));
  }
  const block = (tries) => Math.max(...tries.map(({ first }) => first.block));
  return {
    library,
    pages,
    cold: middle(cold.map(({ first }) => first.ms)),
    ready: middle(ready.map(({ first }) => first.ms)),
    next: middle(ready.map(({ next }) => next?.ms ?? Number.NaN)),
    block: Math.max(block(cold), block(ready)),
    bytes: cold[0].first.bytes,
  };
}

const number = (value, digits = 0) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
const print = (cells) => console.log(`| ${cells.join(' | ')} |`);

const outDir = mkdtempSync(join(tmpdir(), 'bench-letters-'));
const settings = await buildPage(outDir);
const server = await preview(settings);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
try {
  const address = server.resolvedUrls.local[0];
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${cpus().length} × ${cpus()[0].model}, ${memory} GiB, Node ${process.versions.node}, `);
  console.log(`Chromium ${browser.version()}, ${new Date().toISOString().slice(0, 10)}\n`);
  print(['pages', 'library', 'cold, ms', 'ready, ms', 'next letter, ms', 'longest block, ms', 'KB']);
  print(['---:', '---', '---:', '---:', '---:', '---:', '---:']);
  const results = [];
  for (const pages of sizes) {
    const row = [];
    for (const library of ['Next Stage', 'PDFKit', 'pdfmake', 'jsPDF', 'pdf-lib']) {
      const result = await measure(browser, address, library, pages);
      row.push(result);
      const { cold, ready, next, block, bytes } = result;
      print([pages, library, number(cold), number(ready), number(next), number(block), number(bytes / 1000)]);
    }
    results.push(...row);
    const times = (column) => number(row[0][column] / Math.min(...row.map((one) => one[column])), 2);
    print([pages, '**Next Stage ÷ the fastest**', times('cold'), times('ready'), times('next'), '', '']);
  }
  const ours = (pages) => results.find((one) => one.library === 'Next Stage' && one.pages === pages)?.cold;
  if (ours(100) && ours(500))
    console.log(
      `\nFive times the pages, 100 to 500, take ${number(ours(500) / ours(100), 1)} times as long.`,
    );
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}
