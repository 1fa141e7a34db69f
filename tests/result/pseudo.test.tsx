import { cleanup, screen } from '@testing-library/react';
import i18next from 'i18next';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { loadWords, openLetter, openResult, wordFiles } from './open';

/** The letter itself is always English. */
const marked = wordFiles.filter((file) => file !== 'letters');
const originals = new Map<string, unknown>();

/** Every sentence of the locales in brackets: what comes out without them was written in the code. */
const mark = (words: unknown): unknown => {
  if (typeof words === 'string') return `⟦${words}⟧`;
  if (Array.isArray(words)) return words.map(mark);
  return Object.fromEntries(Object.entries(words ?? {}).map(([key, value]) => [key, mark(value)]));
};

beforeAll(async () => {
  await loadWords();
  for (const namespace of marked) {
    const words: unknown = i18next.getResourceBundle('en', namespace);
    originals.set(namespace, words);
    i18next.removeResourceBundle('en', namespace);
    i18next.addResourceBundle('en', namespace, mark(words));
  }
});
afterEach(cleanup);
afterAll(() => {
  for (const [namespace, words] of originals) {
    i18next.removeResourceBundle('en', namespace);
    i18next.addResourceBundle('en', namespace, words);
  }
});

const isDate = (text: string) => /^\p{L}+ \d{1,2} \p{L}+ \d{4}$/u.test(text);
const isMarked = (text: string) => /^⟦.*⟧$/su.test(text);

/** Names and own words are kept from translators; dates come from the browser's own words. */
function unmarked(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const kept = walker.currentNode.parentElement?.closest('[translate]')?.getAttribute('translate') === 'no';
    if (text !== '' && !kept && !isMarked(text) && !isDate(text)) found.push(text);
  }
  const labels = [...document.querySelectorAll('[aria-label]')].map(
    (part) => part.getAttribute('aria-label') ?? '',
  );
  return [...found, ...labels.filter((label) => !isMarked(label))];
}

test('all that the result page says comes from the locales', async () => {
  await openResult({
    subjects: ['childInNeed', 'staffConduct', 'records', 'education', 'nhs'],
    soFar: 'askedInvestigation',
    refusal: 'inWriting',
    refusalReasons: ['professionalStandards', 'insurer'],
    refusedOn: '2026-11',
    harm: ['injury'],
  });
  expect(unmarked()).toEqual([]);
});

test('so do the notes on a council that ends and the warning that a year runs short', async () => {
  await openResult({
    council: 'E10000030',
    subjects: ['lookedAfter', 'records'],
    firstHappened: '2026-01-20',
    soFar: 'complained',
    complainedOn: '2026-11-20',
  });
  expect(unmarked()).toEqual([]);
});

test('so does all that a person in danger sees', async () => {
  await openResult({ dangerNow: 'yes' });
  expect(unmarked()).toEqual([]);
});

test('so does the letter page around the letter', async () => {
  const user = await openLetter({ subjects: ['childInNeed'] });
  await user.click(screen.getByRole('button', { name: i18next.t('result:letter.download') }));
  await screen.findByText(i18next.t('result:letter.failed'));
  expect(unmarked()).toEqual([]);
});
