import { expect, test } from 'vitest';
import { letterText } from '../../src/letter-forms/letter-text';
import { letterWith, stage2Request } from './sample-letter';

test('a letter can be pasted into an e-mail: its parts in reading order, an empty line between them', () => {
  const text = letterText(stage2Request);
  expect(text.startsWith('Siân Ọlábísí Nguyễn\n14 Larkspur Close\n')).toBe(true);
  expect(text).toContain('BF1 1AA\n\n22 November 2026\n\nComplaint about');
  expect(text).toContain('1. What happened: On 12 May the social worker');
  expect(text).toContain('garden.\nShe did not tell me');
  expect(text).toContain('\nWhat this did to us: He did not sleep');
  expect(text).toContain('\n\n2. What happened: The assessment was due');
  expect(text).toContain('• An investigation of all six points.\n• A copy');
  expect(text).toContain('12 May 2026: Visit without an appointment.\n');
  expect(text.endsWith('\n\nYours sincerely,\n\nSiân Ọlábísí Nguyễn\n')).toBe(true);
});

test('what the person wrote is not wrapped or changed, only its line ends', () => {
  const own = `😢 ${'word '.repeat(200)}end\r\nnext\rlast`;
  const text = letterText(letterWith([{ kind: 'paragraph', runs: [{ text: own, own: true }] }]));
  expect(text).toContain(`😢 ${'word '.repeat(200)}end\nnext\nlast\n\nYours`);
});

test('parts that are empty leave no gap', () => {
  const text = letterText({ ...letterWith([]), from: [], references: [] });
  expect(text.startsWith('The Complaints Manager')).toBe(true);
  expect(text).not.toMatch(/\n{3}/);
});
