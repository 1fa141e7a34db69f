import { expect, test } from 'vitest';
import { howToAnswer } from '../../src/offline/how-to-answer';
import { needOf, type KeptFiles } from '../../src/offline/kept-files';

const origin = 'https://example.org';
const file = (path: string) => ({ path, hash: 'sha256-x', bytes: 1, need: needOf(path) }) as const;
const kept: KeptFiles = {
  version: 'v',
  entry: '/assets/index-1.js',
  files: ['/', '/assets/index-1.js', '/icon.svg', '/no-script.html'].map(file),
};
const ask = (url: string, mode = 'cors', method = 'GET') =>
  howToAnswer({ url: new URL(url, origin).href, mode, method }, origin, kept);

test('whatever path a person opens, they get the app; a file that is a page of its own is that file', () => {
  expect(ask('/', 'navigate')).toEqual({ how: 'page' });
  expect(ask('/letter', 'navigate')).toEqual({ how: 'page' });
  expect(ask('/letter?from=mail', 'navigate')).toEqual({ how: 'page' });
  expect(ask('/no-script.html', 'navigate')).toEqual({ how: 'file', path: '/no-script.html' });
});

test('files of this version and of an older one are looked for among what is kept', () => {
  expect(ask('/assets/index-1.js')).toEqual({ how: 'file', path: '/assets/index-1.js' });
  expect(ask('/assets/index-0.js')).toEqual({ how: 'file', path: '/assets/index-0.js' });
  expect(ask('/icon.svg', 'no-cors')).toEqual({ how: 'file', path: '/icon.svg' });
});

test('what is not ours, sends something or is unknown is left to the browser', () => {
  expect(ask('https://elsewhere.org/assets/index-1.js')).toEqual({ how: 'pass' });
  expect(ask('/assets/index-1.js', 'cors', 'POST')).toEqual({ how: 'pass' });
  expect(ask('/letter', 'navigate', 'POST')).toEqual({ how: 'pass' });
  expect(ask('/unknown.txt')).toEqual({ how: 'pass' });
});

test('who saves data is not made to fetch what only a PDF, a Word file or rare letters need', () => {
  const heavy = [
    '/assets/letter-worker-a.js',
    '/assets/bundle-worker-a.js',
    '/assets/word-file-a.js',
    '/assets/noto-sans-latin-400-normal-a.woff',
    '/assets/RuleBookPage-a.js',
  ];
  expect(heavy.map(needOf)).toEqual(heavy.map(() => 'request'));
  const light = [
    '/',
    '/assets/LetterPage-a.js',
    '/assets/letters-a.js',
    '/assets/bundle-a.js',
    '/no-script.html',
  ];
  expect(light.map(needOf)).toEqual(light.map(() => 'journey'));
});
