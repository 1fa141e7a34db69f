import { beforeAll, describe, expect, test } from 'vitest';
import { textOf, type Entry } from '../../src/rule-book/book';
import { searcher } from '../../src/rule-book/find';
import { ruleBook } from '../../src/rule-book/rule-book';
import { wordsOfBook } from './words-of-book';

const entry = (anchor: string, text: string): Entry => ({
  anchor,
  cells: [[{ pieces: [{ kind: 'words', text }] }]],
});
const some = [
  entry('seventeen', 'SI 2006/1738, regulation 17(3) to (5)'),
  entry('fourteen', 'SI 2006/1738, regulation 14(5). The answer of 17 May was late.'),
  entry('several', 'Children Act 1989, sections 17 to 17ZF and 26(3A)(a)'),
  entry('act', 'Local Government Act 1974, section 26D'),
  entry('own', 'SP-T14 The council’s answer is overdue.'),
];
const find = searcher(some);

describe('a lawyer who searches', () => {
  test.each<[string, readonly string[]]>([
    ['reg 17', ['seventeen']],
    ['Regulation 17(3)', ['seventeen']],
    ['reg.14', ['fourteen']],
    ['reg 17 may', []],
    ['17 may', ['fourteen']],
    ['section 17', ['several']],
    ['s 26D', ['act']],
    ['s26d', ['act']],
    ['act 17zf', []],
    ['sections act', ['several']],
    ['2006/1738', ['seventeen', 'fourteen']],
    ['sp-t14', ['own']],
    ['SP-T1', []],
    ['overdue council', ['own']],
    ['council’s', ['own']],
    ["council's", ['own']],
    ['nothing of this kind', []],
  ])('for “%s” finds %j', (query, anchors) => expect([...(find(query) ?? [])]).toEqual(anchors));

  test.each(['', '   ', ' , . '])('for nothing (“%s”) is shown everything', (query) =>
    expect(find(query)).toBeUndefined(),
  );
});

describe('in the book itself', () => {
  let book: readonly Entry[] = [];
  beforeAll(async () => {
    book = ruleBook(await wordsOfBook()).flatMap((part) => part.entries);
  });
  test('“reg 17” finds the limits of the investigation, and nothing that does not name the regulation', () => {
    const found = searcher(book)('reg 17') ?? new Set();
    for (const anchor of ['deadline-stage2', 'deadline-stage2Notice', 'SP-T14', 'SP-T15'])
      expect(found).toContain(anchor);
    expect(found).not.toContain('deadline-stage1');
    const named = book.filter((one) => found.has(one.anchor)).map(textOf);
    expect(named.filter((text) => !/regulations? 17\b/.test(text))).toEqual([]);
  });
});
