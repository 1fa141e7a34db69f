import { beforeAll, describe, expect, test } from 'vitest';
import { deadlines, type TimeLimit } from '../../src/domain/deadlines';
import { order, type Condition } from '../../src/domain/order';
import { alongsideRoutes, exits, mainRoutes, type Row } from '../../src/domain/routes';
import { rules } from '../../src/domain/rules';
import { sources } from '../../src/domain/sources';
import { questionIds, sectionOf } from '../../src/paths';
import { anchorOf, type RowTable } from '../../src/rule-book/anchors';
import { askedOf, whomAsked } from '../../src/rule-book/asked-when';
import { textOf, type Entry, type Part, type Piece } from '../../src/rule-book/book';
import { ids } from '../../src/rule-book/ids';
import { letterIds, questionsOfLetter } from '../../src/rule-book/letter-questions';
import { ruleBook } from '../../src/rule-book/rule-book';
import { idsOfRules } from '../../src/rule-book/used-by';
import type { Words } from '../../src/rule-book/words';
import { wordsOfBook } from './words-of-book';

let words: Words;
let parts: readonly Part[] = [];
let entries: ReadonlyMap<string, Entry> = new Map();

beforeAll(async () => {
  words = await wordsOfBook();
  parts = ruleBook(words);
  entries = new Map(parts.flatMap((part) => part.entries).map((entry) => [entry.anchor, entry]));
});

const entryAt = (anchor: string): Entry => {
  const entry = entries.get(anchor);
  if (entry === undefined) throw new Error(`Nothing stands at ${anchor}`);
  return entry;
};
const piecesOf = (entry: Entry): readonly Piece[] =>
  entry.cells.flat().flatMap(({ pieces, under = [] }) => [...pieces, ...under]);

describe('all of the tables stand in the book, each thing in its own place', () => {
  test.each(ids.routes)('route %s', (id) => expect(textOf(entryAt(anchorOf.route(id)))).toContain(id));
  test.each(ids.rules)('rule %s with its sources', (id) => {
    const text = textOf(entryAt(anchorOf.rule(id)));
    expect(text).toContain(id);
    for (const source of rules[id].sources) expect(text).toContain(`${source}  ${sources[source].cite}`);
  });
  test.each(ids.deadlines)('deadline %s with its sources and its rules', (id) => {
    const text = textOf(entryAt(anchorOf.deadline(id)));
    const { when, sources: cited }: TimeLimit = deadlines[id];
    expect(text).toContain(id);
    for (const source of cited) expect(text).toContain(sources[source].cite);
    expect(idsOfRules(when)).toHaveLength(when.length);
    for (const rule of idsOfRules(when)) expect(text).toContain(words.t(`rules:${rule}`));
  });
  test.each(ids.cautions)('caution %s with its words', (id) => {
    const text = textOf(entryAt(anchorOf.caution(id)));
    expect(text).toContain(id);
    expect(text).toContain(words.t(`cautions:${id}.text`));
  });
  test.each(ids.sources)('source %s with its citation and address', (id) => {
    const outside = piecesOf(entryAt(id)).find((piece) => piece.kind === 'outside');
    expect(outside).toEqual({ kind: 'outside', text: sources[id].cite, url: sources[id].url });
  });
  test.each(ids.questions)('question %s', (id) =>
    expect(textOf(entryAt(anchorOf.question(id)))).toContain(id),
  );
  test.each<[RowTable, readonly Row[]]>([
    ['row', mainRoutes],
    ['exit', exits],
    ['beside', alongsideRoutes],
  ])('every %s, numbered in order of precedence, with its rules in order', (table, rows) => {
    const part = parts.find(({ id }) => id === `part-${table}`);
    expect(part?.entries.map(({ anchor }) => anchor)).toEqual(
      rows.map((_, at) => anchorOf.row(table, at + 1)),
    );
    rows.forEach(({ route, when }, at) => {
      const [number, name, held] = entryAt(anchorOf.row(table, at + 1)).cells;
      expect(number?.[0]?.pieces[0]?.text).toMatch(new RegExp(` ${at + 1}$`));
      expect(name?.[0]?.pieces[0]).toMatchObject({ to: anchorOf.route(route) });
      if (when.length > 0)
        expect(held?.map(({ pieces }) => pieces[0])).toMatchObject(
          when.map((id) => ({ to: anchorOf.rule(id) })),
        );
    });
  });
});

describe('one can go from each thing to all that it rests on', () => {
  test('no two entries have the same anchor', () => {
    expect(entries.size).toBe(parts.flatMap((part) => part.entries).length);
  });
  test('every link leads to an entry that is there', () => {
    const dead = [...entries.values()]
      .flatMap(piecesOf)
      .filter((piece) => piece.kind === 'entry' && !entries.has(piece.to));
    expect(dead).toEqual([]);
  });
  test('every entry has a cell for each column of its part, and none is empty', () => {
    const wrong = parts.flatMap(({ columns, entries: rows }) =>
      rows.filter(({ cells }) => cells.length !== columns.length || cells.some((cell) => cell.length === 0)),
    );
    expect(wrong.map(({ anchor }) => anchor)).toEqual([]);
  });
  test('a rule leads to every row that waits on it', () => {
    const missing = mainRoutes.flatMap(({ when }, at) =>
      when.filter(
        (id) =>
          !piecesOf(entryAt(anchorOf.rule(id))).some(
            (piece) => piece.kind === 'entry' && piece.to === anchorOf.row('row', at + 1),
          ),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('time limits are in words that a lawyer can check', () => {
  test('the investigation: 25 working days, 65 when extended, from the request', () => {
    const text = textOf(entryAt(anchorOf.deadline('stage2')));
    expect(text).toContain('25 working days');
    expect(text).toContain('At most, when extended: 65 working days');
    expect(text).toContain('Counted from the day the council got your request');
  });
  test('the Ombudsman’s year counts its first day', () => {
    expect(textOf(entryAt(anchorOf.deadline('ombudsman')))).toContain(
      '12 months, and the first day counts as day one',
    );
  });
});

describe('questions', () => {
  test('stand in the order in which they are asked, then those of letters alone', () => {
    const part = parts.find(({ id }) => id === 'part-questions');
    const shown = part?.entries.map(({ anchor }) => anchor) ?? [];
    expect(shown.slice(0, order.length)).toEqual(order.map(([id]) => anchorOf.question(id)));
    expect(shown.toSorted()).toEqual(questionIds.map(anchorOf.question).toSorted());
  });
  test('a condition is shown by the rules it names', () => {
    const needs: Condition['needs'] = [['courtCaseLive'], ['overdue', 'stillInTime']];
    expect(askedOf(undefined)).toEqual({ kind: 'everybody' });
    expect(askedOf(Object.assign(() => true, { needs }))).toEqual({ kind: 'needs', needs });
  });
  test('the first is asked of everybody', () => {
    expect(whomAsked('dangerNow')).toEqual({ kind: 'everybody' });
  });
  test('each that the journey does not ask is asked for some letter', () => {
    const asked = new Set(letterIds.flatMap(questionsOfLetter));
    const onJourney = new Set(order.map(([id]) => id));
    expect(questionIds.filter((id) => !onJourney.has(id) && !asked.has(id))).toEqual([]);
    expect(questionIds.filter((id) => !onJourney.has(id)).map(sectionOf)).toContain('yourLetter');
  });
});
