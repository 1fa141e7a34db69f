import { describe, expect, test } from 'vitest';
import { mistyped, spelledAlike } from '../../src/domain/councils/closeness';
import { changeOf } from '../../src/domain/councils/changes';
import { councilNamed } from '../../src/domain/councils/councils';
import { findCouncils } from '../../src/domain/councils/find-councils';
import { mayBeMistypedFor, mayBeMistypedStartOf } from '../../src/domain/councils/typos';

const words = (text: string) => text.split(' ');

describe('a slip of the finger', () => {
  test.each([
    ['one letter is wrong', 'staffard', true],
    ['one letter too many', 'stafffford', false],
    ['one letter is doubled', 'staffford', true],
    ['one letter is missing', 'staford', true],
    ['the first is missing', 'tafford', true],
    ['the last is missing', 'staffor', true],
    ['one is added at the end', 'staffords', true],
    ['two neighbours are swapped', 'stafofrd', true],
    ['two letters are wrong', 'stiffard', false],
    ['two letters far apart are swapped', 'dtaffors', false],
  ])('is forgiven or not: %s', (_, typed, isForgiven) => {
    expect(mayBeMistypedFor(typed, 'stafford')).toBe(isForgiven);
  });
  test('is not forgiven in a word of four letters, which is half of another', () => {
    expect(mayBeMistypedFor('kant', 'kent')).toBe(false);
    expect(mayBeMistypedFor('derbi', 'derby')).toBe(true);
  });
  test('is forgiven in the beginning of a word too, longer or shorter by a letter', () => {
    expect(mayBeMistypedStartOf('staffard', 'staffordshire')).toBe(true);
    expect(mayBeMistypedStartOf('staford', 'staffordshire')).toBe(true);
    expect(mayBeMistypedStartOf('staffford', 'staffordshire')).toBe(true);
    expect(mayBeMistypedStartOf('stiffard', 'staffordshire')).toBe(false);
  });
});

describe('how near what is typed comes to a name', () => {
  const near = (typed: string, name: string) => spelledAlike(words(typed), words(name));
  test('the same, its beginning, the beginnings of its words in any order, a part of it, another', () => {
    expect(near('east sussex', 'east sussex')).toBe(0);
    expect(near('east sus', 'east sussex')).toBe(1);
    expect(near('sussex east', 'east sussex')).toBe(2);
    expect(near('sus ea', 'east sussex')).toBe(2);
    expect(near('sus we', 'east sussex')).toBeUndefined();
    expect(near('ssex', 'east sussex')).toBe(3);
    expect(near('tsu', 'east sussex')).toBe(3);
    expect(near('ex', 'east sussex')).toBeUndefined();
    expect(near('kent', 'east sussex')).toBeUndefined();
  });
  test('with slips: all words, some of them, their beginnings, another name', () => {
    const withSlips = (typed: string, name: string) => mistyped(words(typed), words(name));
    expect(withSlips('east susssex', 'east sussex')).toBe(0);
    expect(withSlips('susssex', 'east sussex')).toBe(1);
    expect(withSlips('staford', 'staffordshire')).toBe(2);
    expect(withSlips('east susssex', 'east riding')).toBeUndefined();
    expect(withSlips('susssex kent', 'east sussex')).toBeUndefined();
  });
});

describe('what is found', () => {
  const found = (typed: string) =>
    findCouncils(typed).map((match) => (match.kind === 'council' ? match.name : match.nation));
  test('nothing for nothing, and nothing for signs alone', () => {
    expect([found(''), found(' '), found('–!')]).toEqual([[], [], []]);
  });
  test('a name whose common word has only been begun', () => {
    expect(found('kent cou')).toEqual(['Kent County Council']);
    expect(found('surrey c')[0]).toBe('Surrey County Council');
  });
  test('of two names that are as near, the one with more of the typed words', () => {
    expect(
      found('london borough of b')
        .slice(0, 3)
        .map((name) => name.slice(0, 17)),
    ).toEqual(Array(3).fill('London Borough of'));
  });
  test('of two that are as near in all, the first of the list, and no place twice', () => {
    const all = found('west');
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('a council that stays has no change, nor has one that nobody named', () => {
  expect(changeOf(councilNamed('E10000028'))).toBeUndefined();
  expect(changeOf(undefined)).toBeUndefined();
  const [successor] = councilNamed('E10000030')?.successors ?? [];
  const bare = { code: 'E10000099', name: 'Somewhere', short: 'Somewhere' };
  expect(changeOf({ ...bare, endsOn: '2027-03-31' })).toBeUndefined();
  expect(changeOf({ ...bare, successors: successor ? [successor] : [] })).toBeUndefined();
  expect(changeOf({ ...bare, endsOn: '2027-03-31', successors: [] })).toBeUndefined();
});
