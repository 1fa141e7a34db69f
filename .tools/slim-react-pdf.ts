/**
 * Leaves out of the PDF worker what our letters never use: 131 of its 352 KiB (brotli), with the same picture.
 *
 * @react-pdf/renderer has no switches for this, so whole modules are swapped for stubs and one part of fontkit,
 * which is published as a single file, is cut. Two rules keep that safe:
 * - a stub throws as soon as it is run, so it can never print a letter wrongly without a word;
 * - the build fails if a stub no longer fits, so an upgrade of these packages cannot undo this unnoticed.
 */
import type { Plugin } from 'vite';
import { refuse, standIns } from './pdf-stand-ins.ts';

/**
 * Cuts the shaping of Indic and South-East Asian scripts out of fontkit's source.
 * The letters' fonts have no such glyphs, so text is checked against the fonts before it gets here.
 * @returns the shortened source; throws if fontkit no longer looks as expected.
 */
export function cutShapers(code: string): string {
  const from = code.search(/var \S+ = \{\};\n\S+ = JSON\.parse\("\{\\"stateTable\\"/);
  const to = code.search(/const \S+\$SHAPERS = \{/);
  if (from < 0 || to < from) throw new Error('slim-react-pdf: the shapers of fontkit have moved');
  const part = code.slice(from, to);
  const rest = code.slice(0, from) + code.slice(to);
  const declared = [...part.matchAll(/^(?:class|const|function|let|var) (\$\w[\w$]*)/gm)].map(
    (found) => found[1]!,
  );
  const stillUsed = declared.filter((name) => new RegExp(`${name.replaceAll('$', '\\$')}\\b`).test(rest));
  const shapers = stillUsed.filter((name) => part.includes(`class ${name} extends`));
  if (shapers.length !== 2 || stillUsed.length !== 2)
    throw new Error(`slim-react-pdf: cutting fontkit would break ${stillUsed.join(', ')}`);
  const stubs = shapers.map(
    (name) => `class ${name} { static plan() { ${refuse('Indic and other complex scripts')} } }`,
  );
  return [code.slice(0, from), ...stubs, code.slice(to)].join('\n');
}

/** The plugin. Give a new one to the page's plugins and to the worker's: each remembers what it has swapped. */
export function slimReactPdf(): Plugin {
  const swapped = new Set<string>();
  const prefix = '\0left-out:';
  return {
    name: 'slim-react-pdf',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!(id in standIns)) return null;
      if (id.startsWith('.') && !importer?.includes('@react-pdf/reconciler')) return null;
      swapped.add(id);
      return prefix + id;
    },
    load(id) {
      return id.startsWith(prefix) ? (standIns[id.slice(prefix.length)] ?? null) : null;
    },
    transform(code, id) {
      if (!id.includes('/fontkit/dist/')) return null;
      swapped.add('fontkit');
      return { code: cutShapers(code), map: null };
    },
    buildEnd(error) {
      const hasReactPdf = [...this.getModuleIds()].some((id) => id.includes('/@react-pdf/renderer/'));
      if (error || !hasReactPdf) return;
      const unused = [...Object.keys(standIns), 'fontkit'].filter((id) => !swapped.has(id));
      if (unused.length > 0) this.error(`slim-react-pdf: nothing imports ${unused.join(', ')} any more`);
    },
  };
}
