import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useServed } from './served';

const { visit } = useServed();
const today = '2026-11-23';

/** What the page may do, word for word: loosening it is a decision, not a slip. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

test('every answer of the server carries the strict policy', async () => {
  const { page, origin } = await visit({ today });
  const script = await page.locator('script[src]').first().getAttribute('src');
  for (const path of ['/', '/council', '/letter', script!]) {
    const { status, headers } = await fetch(origin + path);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')?.split(/;\s*/)).toEqual(policy);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  }
});

/** Puts an element into the page as a broken or bought package would, and says what the browser refused. */
async function refusedFor(page: Page, attempt: () => Promise<unknown>): Promise<string> {
  const refusal = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      }),
  );
  await attempt();
  return refusal;
}

/** The browser says on the console what it refuses; here that is what is wanted. */
const expected = /Content Security Policy/i;

test('no code can be made from text, and no script written into the page runs', async () => {
  const { page, origin } = await visit({ today, expected });
  // A script of the app's own origin, which may run, tries what may not.
  await page.route(`${origin}/probe.js`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `document.documentElement.dataset.ran = 'yes';
        try { eval("document.documentElement.dataset.evil = 'eval'"); } catch {}`,
    }),
  );
  const addScript = (source: { src?: string; text?: string }) =>
    page.evaluate((given) => {
      document.body.append(Object.assign(document.createElement('script'), given));
    }, source);

  expect(await refusedFor(page, () => addScript({ src: '/probe.js' }))).toBe('script-src');
  const inline = "document.documentElement.dataset.evil = 'inline'";
  expect(await refusedFor(page, () => addScript({ text: inline }))).toBe('script-src-elem');
  const html = page.locator('html');
  expect(await html.getAttribute('data-ran')).toBe('yes');
  expect(await html.getAttribute('data-evil')).toBeNull();
});

test('nothing can be sent to another place, by a script, a picture or a form', async () => {
  const { page } = await visit({ today, expected });
  const away = 'https://example.org/';
  const arrived: string[] = [];
  await page.route(`${away}**`, (route, request) => {
    arrived.push(request.url());
    return route.abort();
  });
  const fetching = () => page.evaluate((to) => fetch(to).catch(() => undefined), away);
  const picture = () =>
    page.evaluate((to) => {
      document.body.append(Object.assign(document.createElement('img'), { src: to }));
    }, `${away}p.png`);
  const form = () =>
    page.evaluate((to) => {
      const sender = Object.assign(document.createElement('form'), { action: to, method: 'post' });
      document.body.append(sender);
      sender.submit();
    }, away);
  expect(await refusedFor(page, fetching)).toBe('connect-src');
  expect(await refusedFor(page, picture)).toBe('img-src');
  expect(await refusedFor(page, form)).toBe('form-action');
  expect(arrived).toEqual([]);
});
