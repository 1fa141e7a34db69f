import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// jsdom has no layout, so nothing can be scrolled.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

// The tests in the other threads are other people: a tab must not hear theirs.
Reflect.deleteProperty(window, 'BroadcastChannel');

// A whole journey takes seconds on a slow machine; a real failure is not worth more haste.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  // Each test is a visit of its own: the tab's storage would carry one person's answers to the next.
  sessionStorage.clear();
  localStorage.clear();
});
