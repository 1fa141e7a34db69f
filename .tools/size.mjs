/** `npm run size`: weighs what a visitor downloads, as a good host would send it (brotli), against our two budgets. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './install.mjs';

const KiB = 1024;

/** @returns the file's weight. A font is sent as it is, being compressed already. Default brotli quality is 11. */
function weigh(file, body) {
  const brotli = brotliCompressSync(body).length;
  const sent = /\.woff2?$/.test(file) ? Math.min(body.length, brotli) : brotli;
  return { file, raw: body.length, sent };
}

/** Prints one table. @returns whether the files together stay within `budget` KiB. */
function report(title, budget, files) {
  const row = (name, raw, sent) =>
    console.log(
      `  ${name.padEnd(56)} ${(raw / KiB).toFixed(1).padStart(8)} ${(sent / KiB).toFixed(1).padStart(8)}`,
    );
  const total = (some, key) => some.reduce((sum, file) => sum + file[key], 0);
  console.log(`\n${title}`);
  console.log(`  ${'file'.padEnd(56)} ${'raw KiB'.padStart(8)} ${'br KiB'.padStart(8)}`);
  for (const { file, raw, sent } of files.toSorted((a, b) => b.sent - a.sent)) row(file, raw, sent);
  for (const [kind, pattern] of Object.entries({ scripts: /\.js$/, fonts: /\.woff2?$/ })) {
    const some = files.filter(({ file }) => pattern.test(file));
    row(`(${kind})`, total(some, 'raw'), total(some, 'sent'));
  }
  const sent = total(files, 'sent');
  row('TOTAL', total(files, 'raw'), sent);
  const ok = files.length > 0 && sent <= budget * KiB;
  console.log(`  ${ok ? 'within' : 'OVER'} the budget of ${budget} KiB`);
  return ok;
}

/* global document, MutationObserver, performance, window */
/** Runs in the page from its beginning: notes when the first question stands there. */
function noteQuestion() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[type=radio]')) return;
    observer.disconnect();
    window.drawnAt = performance.now();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @returns what was asked for until the question was drawn, and its typeface. The rest is fetched while it is read. */
async function neededFiles() {
  await document.fonts.ready;
  const needed = ({ name, startTime }) => startTime <= window.drawnAt || name.endsWith('.woff2');
  const entries = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));
  return entries.filter(needed).map(({ name }) => new URL(name).pathname);
}

/** Opens the start page and the first question. @returns every file this site sent until then, weighed. */
async function firstLoad(address) {
  const { chromium } = await import('playwright-core');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
  try {
    const page = await browser.newPage();
    const bodies = new Map();
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin === new URL(address).origin && response.ok()) bodies.set(pathname, response.body());
    });
    await page.addInitScript(noteQuestion);
    await page.goto(address);
    await page.click('[data-start]');
    // Between the two stands how to stay safe.
    await page.click('form [type=submit]');
    await page.waitForSelector('[type=radio]');
    const needed = await page.evaluate(neededFiles);
    const loaded = [...bodies].filter(([file]) => needed.includes(file));
    return await Promise.all(loaded.map(async ([file, body]) => weigh(file, await body)));
  } finally {
    await browser.close();
  }
}

/** @returns what is fetched only when the PDF is asked for: the worker's scripts and the letter's two fonts. */
function pdfPart() {
  return readdirSync(`${root}dist/assets`)
    .filter(
      (file) => /^letter-worker.*\.js$/.test(file) || /^noto-sans-latin-[47]00-normal.*\.woff$/.test(file),
    )
    .map((file) => weigh(`/assets/${file}`, readFileSync(`${root}dist/assets/${file}`)));
}

ensureInstalled();
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'warn', preview: { port: 4273 } });
const fits = [
  report('First load: start page and first question', 140, await firstLoad(server.resolvedUrls.local[0])),
  report('PDF part: only when the letter is downloaded', 270, pdfPart()),
];
await server.close();
process.exitCode = fits.every(Boolean) ? 0 : 1;
