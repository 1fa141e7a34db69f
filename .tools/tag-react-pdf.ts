/**
 * Changes @react-pdf/renderer in the few places where it offers no way in:
 * - the drawn letter can be tagged, so that a screen reader finds headings, lists and tables (see src/pdf/tagger.ts);
 * - the margin above an element no longer counts as a part of it at the foot of a page. A heading would stay there alone;
 * - pages are laid out once and not four times (quick-react-pdf.ts).
 *
 * Each change names the code it replaces. If that code is not there exactly once, the build and the tests fail,
 * so an upgrade cannot quietly give letters without tags.
 */
import type { Plugin } from 'vite';
import { quickly } from './quick-react-pdf.ts';

interface Change {
  readonly replace: string;
  readonly by: string;
}

/** The changes, by the end of the file's path. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  ...quickly,
  '@react-pdf/render/lib/index.js': [
    {
      replace: 'const options = { imageCache: new Map(), fieldSets: [] };',
      by: 'const options = { imageCache: new Map(), fieldSets: [], tagger: doc.props?.tagger };',
    },
    {
      replace: 'const renderNode = (ctx, node, options) => {',
      by: `const renderNode = (ctx, node, options) => {
    if (options.tagger) options.tagger.around(ctx, node, () => drawUntagged(ctx, node, options));
    else drawUntagged(ctx, node, options);
};
const drawUntagged = (ctx, node, options) => {`,
    },
    {
      replace: '    renderBackground(ctx, node);\n    renderBorders(ctx, node);',
      by: `    const drawFrame = () => {
        renderBackground(ctx, node);
        renderBorders(ctx, node);
    };
    if (options.tagger && (node.style?.backgroundColor || shouldRenderBorders(node))) options.tagger.decoration(ctx, drawFrame);
    else drawFrame();`,
    },
  ],
  '@react-pdf/paginate/lib/index.js': [
    {
      replace:
        '    const broke = inner.remaining.length > 0;\n    if (broke && inner.placed.length === 0) {\n',
      by: `    const broke = inner.remaining.length > 0;
    if (broke && !canForce && inner.placed.every((part) => part.item.kind === 'spacer')) return DECLINE();
    if (broke && inner.placed.length === 0) {
`,
    },
    {
      replace:
        '    if (state.usedHeight + item.height > state.height)\n        return DECLINE();\n    state.placed.push({',
      by: `    if (state.usedHeight + item.height > state.height)
        return item.kind === 'spacer' && state.placed.length > 0 ? CONTINUE() : DECLINE();
    state.placed.push({`,
    },
  ],
  '@react-pdf/renderer/lib/react-pdf.js': [tagged()],
  '@react-pdf/renderer/lib/react-pdf.browser.js': [tagged()],
};

function tagged(): Change {
  return { replace: 'displayTitle: true,', by: 'displayTitle: true, tagged: props.tagger !== undefined,' };
}

const pathOf = (id: string) => id.replaceAll('\\', '/').replace(/\?.*$/, '');
const fileOf = (id: string) => Object.keys(changes).find((file) => pathOf(id).endsWith(`/${file}`));

/**
 * Changes one file of react-pdf.
 * @param code the file's source.
 * @param id its path, as the bundler gives it.
 * @returns the changed source, or undefined if nothing is to be changed there. Throws if the source is not as expected.
 */
export function withChanges(code: string, id: string): string | undefined {
  const file = fileOf(id);
  if (file === undefined) return undefined;
  return (changes[file] ?? []).reduce((changed, { replace, by }) => {
    const found = changed.split(replace).length - 1;
    if (found !== 1)
      throw new Error(`tag-react-pdf: ${file} has this ${found} times instead of once:\n${replace}`);
    return changed.replace(replace, () => by);
  }, code);
}

/** The plugin. It goes to the page's plugins, which the tests use as well, and to the worker's. */
export function tagReactPdf(): Plugin {
  const changed = new Set<string>();
  const transform = (code: string, id: string) => {
    const result = withChanges(code, id);
    if (result === undefined) return null;
    changed.add(fileOf(id)!);
    return { code: result, map: null };
  };
  return {
    name: 'tag-react-pdf',
    enforce: 'pre',
    // `vite dev` bundles packages beforehand, with plugins of their own.
    config: () => ({
      optimizeDeps: { rolldownOptions: { plugins: [{ name: 'tag-react-pdf', transform }] } },
    }),
    transform,
    buildEnd(error) {
      const modules = [...this.getModuleIds()].map(pathOf);
      if (error || !modules.some((id) => id.includes('/@react-pdf/renderer/'))) return;
      for (const part of ['render', 'layout', 'paginate', 'renderer'])
        if (![...changed].some((file) => file.startsWith(`@react-pdf/${part}/`)))
          this.error(`tag-react-pdf: @react-pdf/${part} was not found, so letters would not be as tested`);
    },
  };
}
