import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forPrint, unprintable, unprintableMark } from '../../src/letter-forms/printable';
import { letterSaying, stage2Request } from './sample-letter';

describe('a name is printed as its owner writes it', () => {
  test.each([
    'Nguyễn Thị Ánh',
    'Siân',
    'Łukasz',
    'Ọlá',
    'Ẹ̀bùn',
    'Ọ́ṣun',
    'Dvořák',
    'İnci',
    'Ħelen',
    'Þórður',
    'Ștefan',
    'Ǹdi',
    'Kɔ̃',
    'Олександр',
    'Γιώργος',
  ])('%s', (name) => {
    expect(forPrint(name.normalize('NFD'))).toEqual({ text: name.normalize('NFC'), missing: [] });
  });
});

describe('a character that no font has is marked, and named to the person', () => {
  test.each([
    ['an emoji', 'I cried 😢 all night', 'I cried [?] all night', ['😢']],
    ['a family emoji, whose parts are joined invisibly', 'us 👩‍👧‍👦.', 'us [?].', ['👩', '👧', '👦']],
    ['two words of Arabic', 'اسمي ليلى', '[?] [?]', [...new Set('اسميليلى')]],
    ['a tick', 'done ✓', 'done [?]', ['✓']],
    ['a box round a number', '1️⃣ first', '1[?] first', ['1⃣']],
    ['an accent on a letter that never carries it', 'x̸', 'x[?]', ['x̸']],
    ['a second accent', 'Ẹ̀̂', 'Ẹ̀[?]', ['◌̂']],
    ['half of an emoji, cut off by a text box', 'help \ud83d', 'help [?]', ['\ufffd']],
  ])('%s', (_, text, printed, missing) => {
    expect(forPrint(text)).toEqual({ text: printed, missing });
  });
});

describe('what nobody can see is taken out', () => {
  test.each([
    ['control characters, and NUL', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['zero-width spaces, joiners and the byte order mark', '\ufeffa\u200bb\u200dc\u2060d', 'abcd'],
    ['marks of writing direction', '\u202aa\u202e\u2066b\u2069\u200f', 'ab'],
    ['variation selectors and soft hyphens', 'a\ufe0fb\u00adc\u{e0101}', 'abc'],
  ])('%s', (_, text, printed) => expect(forPrint(text)).toEqual({ text: printed, missing: [] }));
});

describe('what looks the same is written in one way', () => {
  test.each([
    ['line ends of all systems', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['tabs and spaces that do not break', 'a\tb\u00a0c\u202fd\u2003e', 'a b c d e'],
    ['hyphens that do not break', '020\u20118000 co\u2010op', '020-8000 co-op'],
    ['letters that were joined in another PDF', 'of\ufb01ce a\ufb03davit', 'office affidavit'],
  ])('%s', (_, text, printed) => expect(forPrint(text)).toEqual({ text: printed, missing: [] }));
});

test('whatever is typed, the result can be printed as it is, and letters and digits of English stay', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anything, (text) => {
      const printed = forPrint(text);
      expect(forPrint(printed.text)).toEqual({ text: printed.text, missing: [] });
      expect(printed.text.includes(unprintableMark)).toBe(printed.missing.length > 0 || text.includes('[?]'));
      const english = (of: string) => of.match(/[a-z0-9]/gi)?.length ?? 0;
      expect(english(printed.text)).toBe(
        english(text.normalize('NFC').replace(/[\ufb00-\ufb06]/g, (it) => it.normalize('NFKC'))),
      );
    }),
    { numRuns: 500 },
  );
});

test('the person is told once about each character of the whole letter', () => {
  expect(unprintable(stage2Request)).toEqual([]);
  expect(unprintable({ ...letterSaying('😢😢 and ✓'), signature: 'Mia 🌸' })).toEqual(['😢', '✓', '🌸']);
});
