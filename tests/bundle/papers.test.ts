import { describe, expect, test } from 'vitest';
import { changed, noPapers, shownName, titleFromName, type PapersChange } from '../../src/bundle/papers';

const file = (name: string) => new File(['x'], name);
const chosen = ['one', 'two', 'three'].map((name, at) => ({ id: at + 1, file: file(`${name}.pdf`) }));
const after = (...changes: readonly PapersChange[]) =>
  changes.reduce(changed, changed(noPapers, { change: 'add', papers: chosen }));
const order = ({ list }: ReturnType<typeof after>) => list.map(({ id }) => id);

describe('the list of papers', () => {
  test('a paper is moved by one place, and nothing happens beyond the ends', () => {
    expect(order(after({ change: 'move', id: 3, by: -1 }))).toEqual([1, 3, 2]);
    expect(order(after({ change: 'move', id: 1, by: 1 }))).toEqual([2, 1, 3]);
    expect(order(after({ change: 'move', id: 1, by: -1 }))).toEqual([1, 2, 3]);
    expect(order(after({ change: 'move', id: 3, by: 1 }))).toEqual([1, 2, 3]);
    expect(order(after({ change: 'move', id: 9, by: 1 }))).toEqual([1, 2, 3]);
  });

  test('a title that is emptied again is no title, so that the paper is called by its number', () => {
    const titled = after({ change: 'title', id: 2, title: 'Report' });
    expect(titled.list[1]?.title).toBe('Report');
    expect(changed(titled, { change: 'title', id: 2, title: '' }).list[1]).toEqual(chosen[1]);
  });

  test('a file that cannot be used leaves the list and is named; one that was removed meanwhile is not', () => {
    const locked: PapersChange = { change: 'looked', looked: { id: 2, why: 'locked' } };
    const papers = after(locked);
    expect(order(papers)).toEqual([1, 3]);
    expect(papers.unused).toEqual([{ id: 2, name: 'two.pdf', why: 'locked' }]);
    expect(after({ change: 'remove', id: 2 }, locked).unused).toEqual([]);
    expect(changed(papers, { change: 'clearUnused' }).unused).toEqual([]);
  });

  test('what was found in a file is kept with it', () => {
    const looked: PapersChange = { change: 'looked', looked: { id: 1, kind: 'pdf', pages: 7 } };
    expect(after(looked).list[0]?.found).toEqual({ kind: 'pdf', pages: 7 });
  });
});

test.each([
  ['report.pdf', 'report.pdf', 'report'],
  ['a\u202egpj.exe', 'agpj.exe', 'agpj'],
  ['no ending', 'no ending', 'no ending'],
  ['Dr. Smith 3.5.2026.pdf', 'Dr. Smith 3.5.2026.pdf', 'Dr. Smith 3.5.2026'],
  ['x'.repeat(5000), `${'x'.repeat(80)}…`, 'x'.repeat(150)],
])('the name of the file %.30s is shown on one line, and can become the title', (name, shown, title) => {
  expect(shownName(name)).toBe(shown);
  expect(titleFromName(name)).toBe(title);
});
