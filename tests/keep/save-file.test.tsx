import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { filePolicy, fileStyle, fileStyleHash, type Part } from '../../src/keep/file/file-page';
import { largestFile, readFile, readSaveFile } from '../../src/keep/file/read-file';
import { plainParts } from '../../src/keep/file/parts-of-work';
import { saveFile, saveFileName } from '../../src/keep/file/save-file';
import { shownText } from '../../src/keep/file/shown-text';
import type { Work } from '../../src/keep/work/work';
import versionOne from './files/version-1.html?raw';
import { today, wholeWork } from './work';

const words = { lang: 'en-GB', dir: 'ltr', title: 'Next Stage', heading: 'My answers', notes: ['Saved.'] };
const fileOf = (work: Work, parts: readonly Part[] = plainParts(work, 'All')) => saveFile(work, words, parts);
const textWith = (whyLate: string) => fileOf({ ...wholeWork, answers: { whyLate } });
const opened = (text: string) => new DOMParser().parseFromString(text, 'text/html');

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--<script>',
  ']]></style><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '&lt;b&gt; &amp;amp;',
  '\u2028\u2029 \u0000 \ud83d half',
  "' onmouseover='alert(1)",
];

describe('a save file', () => {
  test('opens again with all that was in it', () => {
    expect(readSaveFile(fileOf(wholeWork), today)).toEqual({ work: wholeWork });
  });
  test.each(hostile)('gives back %j as it was typed, and shows it as mere text', (own) => {
    const text = textWith(own);
    const read = readSaveFile(text, today);
    expect('work' in read && read.work.answers.whyLate).toBe(own);
    const page = opened(text);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelector('script')?.type).toBe('application/json');
    expect(page.querySelectorAll('img, svg, iframe, [onerror], [onload], [onmouseover]')).toHaveLength(0);
  });
  test('lets nothing load or run: its policy knows its style alone, by its hash', () => {
    const page = opened(fileOf(wholeWork));
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(filePolicy);
    expect(page.querySelector('style')?.textContent).toBe(fileStyle);
    expect(createHash('sha256').update(fileStyle).digest('base64')).toBe(fileStyleHash);
    expect(page.querySelectorAll('link, script[src], [style], a')).toHaveLength(0);
  });
  test('says in its name only when it was saved', () => {
    expect(saveFileName(today)).toBe('next-stage-2026-11-23.html');
  });
  test('is found again after a browser has saved the page anew, with its marks written otherwise', () => {
    const again = opened(fileOf(wholeWork)).documentElement.outerHTML;
    expect(readSaveFile(again, today)).toEqual({ work: wholeWork });
  });
});

describe('a file of the first version', () => {
  test('opens with its answers in today’s questions, and shows what fits none', () => {
    const read = readSaveFile(versionOne, today);
    if (!('work' in read)) throw new Error(read.problem);
    expect(read.work).toMatchObject({
      version: 2,
      savedOn: '2026-05-04',
      letter: 'chaseOverdue',
      answers: {
        whoYouAre: 'fosterCarer',
        subjects: ['fosterApproval', 'assessment'],
        eachHappened: [
          { about: 'fosterApproval', when: '2026-01' },
          { about: 'assessment', when: '2026-01' },
        ],
        chasedOn: 'sometime',
        yourName: 'Zoë Wójcik',
      },
      drafts: { whatTheySaid: { words: 'They said that <b>nothing</b> could' } },
    });
    expect(read.work.aside).toEqual([{ id: 'everyPointUpheld', text: 'no' }]);
  });
});

describe('a file that cannot be opened is refused, with its text to copy', () => {
  const refused = (text: string) => {
    const read = readSaveFile(text, today);
    if (!('problem' in read)) throw new Error('It was opened');
    return read;
  };
  test('one of a later version: its readable page is shown', () => {
    const later = fileOf(wholeWork).replace('{"version":2', '{"version":3');
    const { problem, text } = refused(later);
    expect(problem).toBe('newer');
    expect(text).toContain('I no longer trust what I am sent.');
    expect(text).not.toContain('"version"');
  });
  test('one cut short in the data, or with a byte changed in it', () => {
    const whole = fileOf(wholeWork);
    const at = whole.indexOf('"version"');
    for (const broken of [whole.slice(0, at + 400), whole.replace('"version":2', '"version"=2')]) {
      const { problem, text } = refused(broken);
      expect(problem).toBe('damaged');
      expect(text).toContain('I was ill in March, and');
    }
  });
  test('one with nothing left but the data', () => {
    const { problem, text } = refused(
      '<script type="application/json" id="next-stage-data">{"answers":{"a":"My words"}}',
    );
    expect([problem, text]).toEqual(['damaged', 'My words']);
  });
  test('somebody else’s page: its words without its scripts', () => {
    const page =
      '<!doctype html><title>x</title><p>Dear sir</p><script>alert(1)</script><p onclick="a()">Bye';
    expect(refused(page)).toEqual({ problem: 'foreign', text: 'Dear sir\nBye' });
  });
  test('a text, an empty file, and bytes that are no text', () => {
    expect(refused('Just words')).toEqual({ problem: 'foreign', text: 'Just words' });
    expect(refused('')).toEqual({ problem: 'foreign', text: '' });
    expect(refused('%PDF-1.7\u0000\u0001\ufffd\ufffdwords').text).toBe('%PDF-1.7 words');
  });
  test('one of 50 megabytes: only its beginning is read', async () => {
    const large = new Blob(['My own words. ', 'x'.repeat(50 * 1024 * 1024)]);
    expect(large.size).toBeGreaterThan(largestFile);
    const read = await readFile(large, today);
    if (!('problem' in read)) throw new Error('It was opened');
    expect(read.problem).toBe('tooLarge');
    expect(read.text).toMatch(/^My own words\. x+$/);
    expect(read.text.length).toBeLessThanOrEqual(100_000);
  });
  test('what is shown of a page keeps its lines apart', () => {
    expect(shownText('<html><body><h1>One</h1><dl><dt>Two</dt><dd>Three</dd></dl></body></html>')).toBe(
      'One\nTwo\nThree',
    );
  });
});
