/**
 * `npm run bench:letters`: draws the same letters with our PDF part and with four other libraries, in one run in a real
 * browser, and prints a table. Ours runs in its worker, as it is shipped, and writes a tagged file with two fonts;
 * the others run in the page with one font and no tags, which is the least they can do.
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
/** Long letters are drawn once: they take long, and chance matters little. */
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

/** Draws in a fresh page, as a person's first letter is, and then once more, as after a change. */
async function drawTwice(browser, address, library, pages) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(address);
  await page.waitForFunction('window.ready');
  const draw = () => page.evaluate(([of, size]) => globalThis.drawOnce(of, size), [library, pages]);
  const first = await draw();
  const again = pages <= 20 ? await draw() : undefined;
  await context.close();
  return { first, again };
}

/** @returns the middle of several tries. */
async function measure(browser, address, library, pages) {
  const tries = [];
  for (let at = 0; at < timesFor(pages); at += 1)
    tries.push(await drawTwice(browser, address, library, pages));
  const of = (pick) => middle(tries.map(pick));
  return {
    library,
    pages,
    ms: of(({ first }) => first.ms),
    again: of(({ again }) => again?.ms ?? Number.NaN),
    block: of(({ first }) => first.block),
    bytes: of(({ first }) => first.bytes),
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
  print(['pages', 'library', 'first letter, ms', 'next letter, ms', 'longest block of the page, ms', 'KB']);
  print(['---:', '---', '---:', '---:', '---:', '---:']);
  const results = [];
  for (const pages of sizes) {
    for (const library of ['Next Stage', 'PDFKit', 'pdfmake', 'jsPDF', 'pdf-lib']) {
      const result = await measure(browser, address, library, pages);
      results.push(result);
      const { ms, again, block, bytes } = result;
      print([pages, library, number(ms), number(again), number(block), number(bytes / 1000)]);
    }
  }
  const ours = (pages) => results.find((one) => one.library === 'Next Stage' && one.pages === pages)?.ms;
  if (ours(100) && ours(500))
    console.log(
      `\nFive times the pages, 100 to 500, take ${number(ours(500) / ours(100), 1)} times as long.`,
    );
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}
