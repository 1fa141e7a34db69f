/**
 * What mutation testing runs for each mutant: the unit tests of the domain, without those that walk every path.
 * A mutant is a small change to the source; a test must notice it.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Files that take many seconds each: whatever they alone would notice counts as not noticed here. */
const slowFiles = [
  'journey',
  'properties',
  'precedence',
  'calendar/independent-calendar',
  'calendar/working-day-laws',
];

/** Parts of quick files that take seconds: the words that begin them, found in the file or the run fails. */
const slowParts = {
  'letters.test.ts': ["describe('wording guards'"],
  'routes.test.ts': ["describe('when it happened, what is wished for"],
};

const withoutSlowParts = {
  name: 'without-slow-parts',
  enforce: 'pre',
  transform(code, id) {
    const parts = Object.entries(slowParts).find(([file]) => id.endsWith(`/tests/${file}`))?.[1];
    return parts?.reduce((text, part) => {
      if (!text.includes(part))
        throw new Error(`${id} has no ${part}: look at .tools/vitest.mutation.config.mjs`);
      return text.replace(part, part.replace('(', '.skip('));
    }, code);
  },
};

/** A mutant is done with at the first test that fails: those that notice most in least time go first. */
const first = [
  'domain/',
  'calendar/',
  'answer-schema',
  'routes',
  'deadlines',
  'laws-easily-mistaken',
  'golden',
];
const place = ({ moduleId }) => {
  const at = first.findIndex((name) => moduleId.includes(`/tests/${name}`));
  return at === -1 ? first.length : at;
};
class KeenFirst extends BaseSequencer {
  async sort(files) {
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  root: here('..'),
  plugins: [withoutSlowParts],
  resolve: { alias: { '@locales': here('../locales') } },
  test: {
    environment: 'node',
    pool: 'threads',
    isolate: false,
    sequence: { sequencer: KeenFirst },
    testTimeout: 20_000,
    include: [
      'tests/{calendar,councils,domain,letters,result}/**/*.test.ts',
      'tests/{routes,golden,deadlines,matters,laws-easily-mistaken,letters,sources}.test.ts',
      'tests/answer-schema*.test.ts',
      'tests/{plan/way-through,offline/age-and-clock}.test.ts',
    ],
    exclude: slowFiles.map((file) => `tests/${file}.test.ts`),
  },
});
