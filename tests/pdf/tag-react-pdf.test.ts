import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { withChanges } from '../../.tools/tag-react-pdf';

const require = createRequire(import.meta.url);
const packages = require.resolve('@react-pdf/renderer/package.json').replace(/renderer\/package\.json$/, '');

describe.each([
  ['render/lib/index.js', 'const renderNode = (ctx, node, options) => {'],
  ['layout/lib/index.js', 'const region = measureRegion(pageNumber);'],
  ['paginate/lib/index.js', 'if (broke && inner.placed.length === 0) {'],
  ['renderer/lib/react-pdf.js', 'displayTitle: true,'],
  ['renderer/lib/react-pdf.browser.js', 'displayTitle: true,'],
])('@react-pdf/%s', (file, place) => {
  const path = packages + file;
  const code = readFileSync(path, 'utf8');

  test('is changed', () => {
    expect(withChanges(code, path)).not.toBe(code);
    expect(withChanges(code, `${path}?v=1`)).not.toBe(code);
  });

  test('stops the build if an upgrade has moved the place that is changed', () => {
    expect(() => withChanges(code.replace(place, ''), path)).toThrow(/tag-react-pdf: .* 0 times/);
  });

  test('stops the build if the place is no longer the only one', () => {
    expect(() => withChanges(code + code, path)).toThrow(/tag-react-pdf: .* 2 times/);
  });
});

test('other files stay as they are', () => {
  expect(
    withChanges('const options = {};', '/node_modules/@react-pdf/textkit/lib/textkit.js'),
  ).toBeUndefined();
  expect(withChanges('displayTitle: true,', '/src/pdf/LetterPdf.tsx')).toBeUndefined();
});
