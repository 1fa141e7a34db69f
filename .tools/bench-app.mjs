/**
 * `npm run bench:app`: opens our app and the same questions in SurveyJS and in Form.io, one after the other in one run,
 * in a real browser made as slow as an old phone, and prints the first load and the time from a tap to the next
 * question. The peers are installed in `.tools/bench-app` when this is first run, and nowhere else.
 * `-- 5` makes five visits to each instead of three; `-- 5 2000` has the person look at each page for 2000 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
ensureInstalled(`${root}.tools/bench-app/`);
const { chromium } = await import('playwright-core');
const { apps } = await import('./bench-app/apps.mjs');
const { buildAll } = await import('./bench-app/build.mjs');
const { profiles, visit } = await import('./bench-app/measure.mjs');
const { serve } = await import('./bench-app/serve.mjs');

const [visits = 3, pause = 1000] = process.argv.slice(2).map(Number);

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const middle = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const worst = (numbers) => Math.max(...numbers);

const print = (cells) => console.log(`| ${cells.join(' | ')} |`);
const seconds = (ms) => (ms === undefined ? '–' : (ms / 1000).toFixed(1));
const KiB = (bytes) => (bytes / 1024).toFixed(1);
const both = (numbers, show) => `${show(middle(numbers))} / ${show(worst(numbers))}`;

/** The first load of some visits to one app, each figure as the middle of them and the worst. */
function loadRow({ app, loads }) {
  const of = (key) => loads.map((load) => load[key]);
  const starts = of('startUsable');
  return [
    app.name,
    middle(of('files')),
    KiB(middle(of('brotli'))),
    KiB(middle(of('line'))),
    starts[0] === undefined ? '–' : both(starts, seconds),
    both(of('answerable'), seconds),
  ];
}

function tapRow({ app, taps }) {
  const ms = taps.map((tap) => tap.ms);
  const frames = taps.map((tap) => tap.frames);
  const atOnce = frames.filter((count) => count === 1).length;
  return [
    app.name,
    both(ms, Math.round),
    both(frames, String),
    `${Math.round((100 * atOnce) / taps.length)} %`,
    taps.length,
  ];
}

/** Visits each app in turn, again and again, so that what else the machine does falls on all of them. */
async function compare(browser, servers, profile, questions) {
  const results = apps.map((app) => ({ app, loads: [], taps: [] }));
  for (let at = 0; at < visits; at += 1) {
    for (const { app, loads, taps } of results) {
      const server = servers.get(app);
      const result = await visit(browser, { app, server, profile, questions, pause });
      loads.push(result.load);
      taps.push(...result.taps);
    }
  }
  return results;
}

/** Prints the two tables of one profile, and how we stand to the peers. */
function report({ name, cpu, kbits, latency }, results) {
  console.log(`\n${name}: processor ${cpu} times slower, ${kbits} kbit/s, ${latency} ms to and fro\n`);
  const start = 'start page usable, s';
  print(['first load', 'files', 'brotli, KiB', 'on the line, KiB', start, 'first question answerable, s']);
  print(['---', '---:', '---:', '---:', '---:', '---:']);
  for (const result of results) print(loadRow(result));
  console.log('');
  print(['question to question', 'ms', 'frames', 'in the first frame', 'taps']);
  print(['---', '---:', '---:', '---:', '---:']);
  for (const result of results) print(tapRow(result));
  const [ours, ...peers] = results;
  const bytes = ({ loads }) => middle(loads.map(({ brotli }) => brotli));
  const answerable = ({ loads }) => middle(loads.map((load) => load.answerable));
  const tap = ({ taps }) => middle(taps.map(({ ms }) => ms));
  console.log('');
  for (const peer of peers) {
    const load = `${(bytes(ours) / bytes(peer)).toFixed(2)} of its bytes`;
    const first = `${(answerable(ours) / answerable(peer)).toFixed(2)} of its time to the first question`;
    console.log(
      `Beside ${peer.app.name}: ${load}, ${first}, ${(tap(ours) / tap(peer)).toFixed(2)} of its time from tap to question.`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bench-app-'));
const servers = new Map();
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
try {
  const { questions, headers } = await buildAll(folder);
  for (const app of apps) servers.set(app, await serve(join(folder, app.folder), app.headers(headers)));
  const memory = Math.round(totalmem() / 2 ** 30);
  const busy = loadavg()[0].toFixed(1);
  console.log(
    `${cpus().length} × ${cpus()[0].model}, ${memory} GiB, load ${busy}, Node ${process.versions.node},`,
  );
  console.log(`Chromium ${browser.version()}, ${new Date().toISOString().slice(0, 10)}`);
  console.log(
    `${questions.length} questions, ${visits} visits each, ${pause} ms on each page; middle / worst. The peers start with the first question, we with a start page and a page on staying safe, each left at once.`,
  );
  for (const profile of Object.values(profiles)) {
    report(profile, await compare(browser, servers, profile, questions));
  }
} finally {
  await browser.close();
  for (const server of servers.values()) server.stop();
  rmSync(folder, { recursive: true });
}
