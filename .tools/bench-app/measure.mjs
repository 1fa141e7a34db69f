/** One visit with a slow phone: from an empty cache to the last of the questions. */
import { setTimeout as wait } from 'node:timers/promises';
import { watch } from './watch.mjs';

const patience = 120_000;

/** Asks the page until it says yes. Our policy forbids the ways of waiting that compile code in the page. */
async function until(page, expression) {
  for (let tries = 0; tries < patience / 100; tries += 1) {
    if (await page.evaluate(expression)) return;
    await wait(100);
  }
  throw new Error(`Never true: ${expression}`);
}

/** The phones: processor and line, as Chrome's own tools slow them down. */
export const profiles = {
  slow: { name: 'slow 3G', cpu: 4, kbits: 400, latency: 400 },
  fast: { name: 'fast 3G', cpu: 4, kbits: 1600, latency: 150 },
};

async function slowDown(session, { cpu, kbits, latency }) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: (kbits * 1000) / 8,
    uploadThroughput: (kbits * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Notes what came over the line and when. Time is that of the browser's own clock, in seconds. */
function noteArrivals(session) {
  const paths = new Map();
  const arrivals = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) =>
    paths.set(requestId, new URL(request.url).pathname),
  );
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    arrivals.push({ path: paths.get(requestId), at: timestamp, bytes: encodedDataLength }),
  );
  return arrivals;
}

/** @returns what had come when the page had been open for `ms`: bytes with headers, and the files as they are kept. */
async function loadedBy(ms, session, arrivals, sizeOf) {
  const { metrics } = await session.send('Performance.getMetrics');
  const began = metrics.find(({ name }) => name === 'NavigationStart').value;
  const some = arrivals.filter(({ at }) => at <= began + ms / 1000);
  const sum = (of) => some.reduce((total, one) => total + of(one), 0);
  return { files: some.length, line: sum(({ bytes }) => bytes), brotli: sum(({ path }) => sizeOf(path)) };
}

/** Answers every question and goes on. `pause` is how long, in ms, the person looks at each page. @returns the taps. */
async function goThrough(page, { answer, watched }, questions, pause) {
  const taps = () => page.evaluate('window.watched.taps');
  for (const [at, question] of questions.slice(0, -1).entries()) {
    await wait(pause);
    await answer[question.kind](page, question);
    await page.locator(watched.next).first().tap();
    await until(page, `window.watched.taps.length > ${at}`);
    const { to } = (await taps()).at(-1);
    const { title } = questions[at + 1];
    if (!to.includes(title)) throw new Error(`After ${question.id} came "${to}" instead of "${title}"`);
  }
  return await taps();
}

/**
 * Takes a browser, an app, where it is served, a profile and the questions.
 * @returns `load` (marks in ms since the navigation began, and bytes) and `taps` (ms and frames to the next question).
 */
export async function visit(browser, { app, server, profile, questions, pause }) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await slowDown(session, profile);
    const arrivals = noteArrivals(session);
    await page.addInitScript(watch, app.watched);
    await page.goto(server.address, { waitUntil: 'commit' });
    await until(page, 'window.watched?.marks.answerable > 0');
    const marks = await page.evaluate('window.watched.marks');
    const load = { ...marks, ...(await loadedBy(marks.answerable, session, arrivals, server.size)) };
    const taps = await goThrough(page, app, questions, pause);
    if (problems.length > 0) throw new Error(`${app.name}: ${problems.join('; ')}`);
    return { load, taps };
  } finally {
    await context.close();
  }
}
