import { expect, test } from 'vitest';
import { courtWords } from '../../src/domain/letters/court-words';
import type { LetterDocument } from '../../src/domain/letters/letter-document';

const letterSaying = (text: string, own = true): LetterDocument => ({
  title: '',
  from: [],
  to: [],
  date: '2026-11-23',
  dateLine: '',
  subject: '',
  references: [],
  greeting: '',
  blocks: [{ kind: 'paragraph', runs: [own ? { text, own: true } : { text }] }],
  closing: '',
  signature: '',
});

test.each([
  ['I will take you to court.', 'take you to court'],
  ['I am taking Staffordshire County Council to court', 'taking Staffordshire County Council to court'],
  ['We are thinking about Legal Action now', 'Legal Action'],
  ['or I’ll sue', '’ll sue'],
  ['My solicitor will write to you', 'My solicitor will'],
  ['I want a judicial review', 'judicial review'],
])('“%s” is noticed', (text, phrase) => expect(courtWords(letterSaying(text))).toEqual([phrase]));

test.each([
  'The court made an order in May.',
  'Sue, the social worker, never came. I spoke to Sue twice.',
  'The council started care proceedings.',
  'They told me to see a solicitor.',
  'The school is next to the court.',
])('“%s” is no threat', (text) => expect(courtWords(letterSaying(text))).toEqual([]));

test('only the person’s own words are read', () =>
  expect(courtWords(letterSaying('I will take you to court', false))).toEqual([]));
