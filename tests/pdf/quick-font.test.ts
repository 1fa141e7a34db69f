import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { makeQuick } from '../../src/pdf/quick-font';
import { fontFile } from './font-files';
import { sentence } from './on-the-page';

const shapes = (font: ReturnType<typeof openSync>, text: string) => {
  const { glyphs, positions } = font.layout(text, [], undefined, undefined, 'ltr');
  return glyphs.map(({ id, codePoints }, at) => ({ id, codePoints, ...positions[at] }));
};

test.each([400, 700] as const)('a word that comes again looks as it did before (weight %i)', (weight) => {
  const plain = openSync(fontFile('latin', weight));
  const quick = openSync(fontFile('latin', weight));
  makeQuick(quick);
  const texts = [
    sentence,
    `${sentence}  To AVA, “Yes” – 4 May. Tea`,
    'office  affidavit ',
    ' ',
    '',
    sentence,
  ];
  for (const text of texts) expect(shapes(quick, text)).toEqual(shapes(plain, text));
});

test('a library that has changed is found out at once', () => {
  expect(() => makeQuick({ layout: () => [] })).toThrow(/fontkit/);
});
