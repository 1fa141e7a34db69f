import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openApp, openFirstQuestion, upToFirstDate, words } from './open-app';

const { questions, pages, staySafe } = words;
const { dangerNow, council, whoYouAre, subjects } = questions;

test('the browser’s own Back keeps the answers', async () => {
  const app = await openApp();
  await upToFirstDate(app);
  window.history.back();
  await app.heading(subjects.title);
  expect(screen.getByLabelText(subjects.options.assessment)).toBeChecked();
  window.history.back();
  await app.heading(whoYouAre.title);
  expect(screen.getByLabelText(whoYouAre.options.parent)).toBeChecked();
});

test('an address that is not open yet leads to the question that is, and says so', async () => {
  const app = await openApp('/harm');
  await app.heading(staySafe.heading);
  expect(screen.getByText(pages.broughtHere)).toBeInTheDocument();
  await app.goOn();
  await app.answer(dangerNow.title, dangerNow.options.no);
  await app.heading(council.title);
  expect(screen.queryByText(pages.broughtHere)).toBeNull();
});

const wouldAsk = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('closing the tab asks nothing while the browser keeps what was chosen', async () => {
  const app = await openFirstQuestion();
  await app.heading(dangerNow.title);
  await app.user.click(screen.getByLabelText(dangerNow.options.no));
  expect(wouldAsk()).toBe(false);
  expect(sessionStorage.getItem('next-stage')).toContain('"words":"no"');
});

test('closing the tab asks first where the browser keeps nothing', async () => {
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  try {
    const app = await openFirstQuestion();
    await app.heading(dangerNow.title);
    expect(wouldAsk()).toBe(false);
    await app.user.click(screen.getByLabelText(dangerNow.options.no));
    expect(wouldAsk()).toBe(true);
  } finally {
    refuse.mockRestore();
  }
});

test('leaving quickly empties the page, asks nothing and replaces the address', async () => {
  const app = await openFirstQuestion();
  await app.answer(dangerNow.title, dangerNow.options.no);
  await app.heading(council.title);
  const replace = vi.fn();
  vi.stubGlobal('location', { replace });
  try {
    await app.user.click(screen.getByRole('button', { name: pages.leave }));
    expect(document.body).toBeEmptyDOMElement();
    expect(document.title).toBe('');
    expect(replace).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^https:/));
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  } finally {
    vi.unstubAllGlobals();
  }
});
