/** The built app, served with its production headers, and a browser to visit it in. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { isoDate } from '../../src/domain/calendar/iso-date';
import { isClockInDoubt } from '../../src/domain/clock-doubt';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const results = `${root}.results/`;

// The last five keep Chromium from calling home, which a closed network would refuse loudly.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For the longest tests, on a machine that has other things to do as well. */
export const patience = { timeout: 300_000 };

/** How long to wait for something that the page is about to draw, with `expect.poll`. */
export const soon = { timeout: 20_000 };

export interface VisitOptions {
  /** The day on the person's device. */
  readonly today?: string;
  readonly width?: number;
  readonly locale?: string;
  /** Whether the device is a phone that is worked with a finger. */
  readonly byTouch?: boolean;
  /** Whether the worker runs that keeps the app for when there is no connection: routes cannot see its requests. */
  readonly keepsOffline?: boolean;
  /** Whether to stop where the app asks if the clock is right, as it does in the days of old cases. */
  readonly asksTheDay?: boolean;
  /** What the console may say because the test makes it happen; it may say so late. */
  readonly expected?: RegExp;
}

export interface Visit {
  readonly page: Page;
  readonly origin: string;
  /** Every request of the visit, workers' included: its method, whole address and whether it carried anything. */
  readonly requests: readonly { method: string; url: string; body: string | null }[];
}

/** Errors on the console or the page, and violations of the policy. A test that ends with some has failed. */
function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const isOurs = !message.text().includes('Service Worker registration blocked by Playwright');
    if (isOurs && ['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  return problems;
}

/** In an old case the day is long ago; whenever the app is loaded and asks whether that is right, the answer is yes. */
export const sayTheDayIsRight = (page: Page) =>
  page.addInitScript(() =>
    new MutationObserver(() => {
      const yes = document.querySelector<HTMLInputElement>('#clock-yes');
      if (!yes || yes.checked) return;
      yes.click();
      yes.form?.requestSubmit();
    }).observe(document, { childList: true, subtree: true }),
  );

/** Serves a built folder to the tests of this file. Gives a way to visit it; each visit ends with its test. `folder` is another than the mode's. */
export function useServed(mode: 'production' | 'pseudo' = 'production', folder?: string) {
  let server: PreviewServer;
  let browser: Browser;
  const received: string[] = [];

  beforeAll(async () => {
    const given = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    server = await preview({
      root,
      mode,
      logLevel: 'warn',
      ...(folder !== undefined && { build: { outDir: folder } }),
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    server.httpServer.on('request', ({ method, url }) => received.push(`${method} ${url}`));
    browser = await chromium.launch({ args: flags, ...(existsSync(given) && { executablePath: given }) });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function visit(options: VisitOptions): Promise<Visit> {
    const {
      today,
      width = 1280,
      locale = 'en-GB',
      byTouch = false,
      expected,
      keepsOffline,
      asksTheDay,
    } = options;
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 640 : 800 },
      locale,
      hasTouch: byTouch,
      isMobile: byTouch,
      timezoneId: 'Europe/London',
      serviceWorkers: keepsOffline ? 'allow' : 'block',
    });
    const page = await context.newPage();
    const problems = problemsOf(page);
    onTestFinished(async () => {
      await context.close();
      expect(problems.filter((problem) => !expected?.test(problem))).toEqual([]);
    });
    const requests: { method: string; url: string; body: string | null }[] = [];
    context.on('request', (request) =>
      requests.push({ method: request.method(), url: request.url(), body: request.postData() }),
    );
    page.setDefaultTimeout(soon.timeout);
    if (today !== undefined) await page.clock.setFixedTime(`${today}T12:00:00`);
    const origin = new URL(server.resolvedUrls!.local[0]!).origin;
    const isOldCase = today !== undefined && !asksTheDay && isClockInDoubt(isoDate(today));
    if (isOldCase) await sayTheDayIsRight(page);
    await page.goto(origin);
    await page.locator(isOldCase ? '[data-start]' : 'h1').waitFor();
    return { page, origin, requests };
  }

  return { visit, received };
}

/** The path that a page shows, without its origin. */
export const pathnameOf = (page: Page): string => new URL(page.url()).pathname;
