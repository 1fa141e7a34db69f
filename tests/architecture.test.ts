import { describe, expect, test } from 'vitest';
import { findingKinds, questions } from '../src/domain/questions';
import type { Question } from '../src/domain/questions/kinds';

interface Import {
  readonly file: string;
  /** The path from the project's root without its ending, or the package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const texts = import.meta.glob<string>('../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(texts).map(([path, text]) => ({
  file: path.slice('../'.length),
  // What a comment says is no code; what looks like a comment inside quotes is no comment.
  code: text.replace(
    /('(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/.*$/gm,
    (_, quoted: string | undefined) => quoted ?? '',
  ),
}));

/** Where an import leads, seen from the file that has it: `src/domain/due`, `locales/en/rules.json`, `react`. */
const leadsTo = (file: string, to: string): string => {
  if (to.startsWith('@locales/')) return to.slice(1);
  if (!to.startsWith('.')) return to;
  const { pathname } = new URL(to, `file:///${file}`);
  return pathname
    .slice(1)
    .replace(/\/$/, '')
    .replace(/\.tsx?$/, '');
};

const importsOf = ({ file, code }: (typeof files)[number]): readonly Import[] => [
  ...[...code.matchAll(/^(import|export)(\s+type)?\s(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, , type, to = '']) => ({ file, to: leadsTo(file, to), typeOnly: type !== undefined }),
  ),
  ...[...code.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, to = '']) => ({
    file,
    to: leadsTo(file, to),
    typeOnly: false,
  })),
];

const imports = files.flatMap(importsOf);
const inside = (folder: string) => (path: string) => path === folder || path.startsWith(`${folder}/`);
const shown = ({ file, to }: Import) => `${file} imports ${to}`;
const mentioning = (pattern: RegExp, where: (file: string) => boolean = () => true) =>
  files
    .filter(({ file }) => where(file))
    .flatMap(({ file, code }) => [...code.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

const inDomain = inside('src/domain');

describe('the reading of imports, on which the rest depends', () => {
  test('sees every file and every way to import', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports).toEqual(
      expect.arrayContaining([
        { file: 'src/App.tsx', to: 'src/pages/QuestionPage', typeOnly: false },
        { file: 'src/later-pages.ts', to: 'src/pages/LetterPage', typeOnly: false },
        { file: 'src/domain/letters/say.ts', to: 'locales/en/letters.json', typeOnly: true },
        { file: 'src/decide.ts', to: 'locales/en/letters.json', typeOnly: false },
        { file: 'src/main.tsx', to: 'src/styles/base.css', typeOnly: false },
      ]),
    );
  });
});

describe('the domain is pure', () => {
  test('it imports only itself, zod, and the types of the words', () => {
    const allowed = ({ to, typeOnly }: Import) =>
      inDomain(to) || to === 'zod/mini' || (typeOnly && to.startsWith('locales/'));
    expect(imports.filter((one) => inDomain(one.file) && !allowed(one)).map(shown)).toEqual([]);
  });
  test('it never reads the clock, and leaves nothing to chance', () => {
    expect(
      mentioning(/\bDate\.now\b|new Date\(\s*\)|\bDate\(\s*\)|\bperformance\b|Math\.random/g, inDomain),
    ).toEqual([]);
  });
  test('it knows no browser', () => {
    expect(
      mentioning(
        /\b(?:window|document|navigator|location|history|localStorage|globalThis|process)\b(?=[.[(])/g,
        inDomain,
      ),
    ).toEqual([]);
  });
  test('it has no ring of files that wait for each other', () => {
    const known = new Set(files.map(({ file }) => file.replace(/\.tsx?$/, '')));
    const file = (path: string) => [path, `${path}/index`].find((name) => known.has(name)) ?? path;
    const next = (from: string) =>
      imports
        .filter((one) => !one.typeOnly && file(one.file.replace(/\.tsx?$/, '')) === from && inDomain(one.to))
        .map(({ to }) => file(to));
    const done = new Set<string>();
    const ringFrom = (at: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(at)) return [...path, at];
      if (done.has(at)) return undefined;
      for (const to of next(at)) {
        const ring = ringFrom(to, [...path, at]);
        if (ring) return ring;
      }
      done.add(at);
      return undefined;
    };
    expect([...known].filter(inDomain).flatMap((start) => ringFrom(start, []) ?? [])).toEqual([]);
  });
  test('questions know no route, no rule and no letter', () => {
    const later = /^src\/domain\/(routes|rules|letters|journey|deadlines|due)/;
    expect(
      imports.filter((one) => inside('src/domain/questions')(one.file) && later.test(one.to)).map(shown),
    ).toEqual([]);
  });
});

describe('what depends on what', () => {
  test('only src/pdf knows the library that draws PDFs', () => {
    const outside = imports.filter(({ file, to }) => to.startsWith('@react-pdf') && !inside('src/pdf')(file));
    expect(outside.map(shown)).toEqual([]);
  });
  test.each([
    ['ical-generator', 'src/calendar-file'],
    ['docx', 'src/letter-forms/word'],
    ['@cantoo/pdf-lib', 'src/bundle'],
  ])('only one folder knows %s', (library, folder) => {
    const outside = imports.filter(({ file, to }) => to === library && !inside(folder)(file));
    expect(outside.map(shown)).toEqual([]);
  });
  test('nothing imports a page but the app and its list of later pages', () => {
    const entries = ['src/App.tsx', 'src/later-pages.ts'];
    const isPage = inside('src/pages');
    expect(imports.filter(({ file, to }) => isPage(to) && !entries.includes(file)).map(shown)).toEqual([]);
  });
  test('the second face has no React', () => {
    const reach = (file: string) => file === 'src/decide.ts' || inside('src/decide')(file);
    expect(imports.filter(({ file, to }) => reach(file) && /^(react|@react)/.test(to)).map(shown)).toEqual(
      [],
    );
  });
  test('there is one name for one thing: no default exports', () => {
    expect(mentioning(/^export default\b|\bas default\b/gm)).toEqual([]);
  });
});

describe('pages ask rules, not answers', () => {
  const optionsOf = (question: Question): readonly string[] => {
    switch (question.kind) {
      case 'radios':
        return question.options;
      case 'checkboxes':
        return [...Object.values(question.groups).flat(), ...question.alone];
      case 'findings':
        return findingKinds;
      case 'eachDate':
        return [];
      case 'date':
        return ['notSure', ...question.instead];
      case 'council':
        return ['wales', 'scotland', 'northernIreland', 'notSure'];
      case 'text':
      case 'points':
        return [];
    }
  };
  const options = [...new Set(Object.values<Question>(questions).flatMap(optionsOf))].join('|');

  test('no page and no part of the result compares an answer with one of its options', () => {
    const compared = new RegExp(
      `[!=]==?\\s*'(?:${options})'|'(?:${options})'\\s*[!=]==?|case '(?:${options})':|\\.includes\\('(?:${options})'\\)`,
      'g',
    );
    expect(compared.test("if (c.refusal === 'onHold') {}")).toBe(true);
    expect(mentioning(compared, (file) => inside('src/pages')(file) || inside('src/result')(file))).toEqual(
      [],
    );
  });
});

describe('nothing leaves the device, and what stays on it is kept in one place', () => {
  const outsideKeep = (file: string) => !inside('src/keep')(file);
  // It keeps the built files for when there is no connection, and nothing else.
  const outsideOffline = (file: string) => !inside('src/offline')(file);

  test('only src/keep touches storage, and nobody a store that outlives a wish to forget', () => {
    expect(mentioning(/\b(?:localStorage|sessionStorage)\b/g, outsideKeep)).toEqual([]);
    expect(mentioning(/\b(?:indexedDB|cookieStore|document\.cookie)\b/g)).toEqual([]);
    expect(mentioning(/\bcaches\b/g, outsideOffline)).toEqual([]);
  });
  test('one file reads and writes storage for all others', () => {
    const elsewhere = (file: string) => file !== 'src/keep/tab.ts';
    expect(mentioning(/\b(?:getItem|setItem|removeItem)\(/g, elsewhere)).toEqual([]);
  });
  test('the domain and the second face know nothing of keeping', () => {
    const keep = inside('src/keep');
    const pure = (file: string) => inDomain(file) || inside('src/decide')(file) || file === 'src/decide.ts';
    expect(imports.filter(({ file, to }) => pure(file) && keep(to)).map(shown)).toEqual([]);
  });
  test('no answer is sent', () => {
    expect(mentioning(/\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource|Image)\b/g)).toEqual(
      [],
    );
    expect(mentioning(/\bfetch\(|\bserviceWorker\b/g, outsideOffline)).toEqual([]);
  });
  test('what keeps the app for later knows no answers but whether there are any', () => {
    const worker = /^src\/offline\/(worker|cache-files|old-versions|how-to-answer|kept-files|messages)\.ts$/;
    const outside = imports.filter(({ file, to }) => worker.test(file) && !inside('src/offline')(to));
    expect(outside.map(shown)).toEqual([]);
    expect(files.filter(({ file }) => worker.test(file))).toHaveLength(6);
  });
  test('other sites are named only as sources, contacts, and the weather that one can leave for', () => {
    const addresses = files
      .filter(({ code }) => /https?:\/\/[a-z]/.test(code))
      .map(({ file }) => file)
      .toSorted();
    expect(addresses).toEqual([
      'src/decide/answers-json-schema.ts',
      'src/domain/sources.ts',
      'src/keep/leaving.ts',
    ]);
  });
});
