import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/letter-forms/file-name';
import { holdable, unholdablePlaces } from '../../src/letter-forms/holdable';
import { letterText } from '../../src/letter-forms/letter-text';
import { textFile } from '../../src/letter-forms/text-file';
import { letterSaying, letterWith, stage2Request } from '../pdf/sample-letter';
import { hostile } from './letters';

test('a file in the list of downloads tells no name and no complaint', () => {
  const names = (['pdf', 'docx', 'txt'] as const).map((ending) => fileName({ date: '2026-11-23' }, ending));
  expect(names).toEqual(['letter-2026-11-23.pdf', 'letter-2026-11-23.docx', 'letter-2026-11-23.txt']);
});

test('an old program for text shows the file right: it is marked as UTF-8, with line ends of Windows', () => {
  const bytes = textFile(stage2Request);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  expect(text).toBe(letterText(stage2Request).replaceAll('\n', '\r\n'));
});

describe('characters that no file can hold', () => {
  test('are named to the person with the words around them, each place once', () => {
    const places = unholdablePlaces(
      letterSaying(
        'I waited all day and nobody came\u0000 on Monday or on Tuesday.\nThen \ud800\nThen \ud800',
      ),
    );
    expect(places).toEqual(['and nobody came[?] on Monday or', 'Then [?]']);
  });
  test('are counted out of a long line without cutting an emoji in two', () => {
    const [place] = unholdablePlaces(letterSaying(`${'😢'.repeat(40)}\u0001${'😢'.repeat(40)}`));
    expect(place).toBe(`${'😢'.repeat(16)}[?]${'😢'.repeat(16)}`);
  });
  test('are each told: where the letter has a mark, the person sees it before sending', () => {
    const marks = (text: string) => text.split('[?]').length - 1;
    const letter = letterWith(hostile.blocks.slice(0, 1));
    expect(marks(holdable(letterText(letter)))).toBe(3);
    expect(unholdablePlaces(letter).length).toBe(3);
  });
  test('are none in an ordinary letter, in any alphabet or with emoji', () => {
    expect(unholdablePlaces(stage2Request)).toEqual([]);
    expect(unholdablePlaces(letterSaying('Zażółć 😢👨‍👩‍👧 আমার قالت\ttab\u0085\u2028\u200d'))).toEqual([]);
  });
});

test('a part of a point without a label goes on under the part before it', () => {
  expect(letterText(hostile)).toContain('\nIt goes on.\n');
});
