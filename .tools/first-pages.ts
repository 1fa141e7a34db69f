/**
 * The plugin that has the browser fetch the first pages' parts together with the app: each would otherwise be asked for
 * when the one before has come, and on a slow line every question and answer over the line is half a second.
 */
import type { Plugin } from 'vite';

/** What the start page, the page about staying safe and the first question need, in the language that most people read. */
const parts = ['/locales/en/pages.json', '/locales/en/stay-safe.json', '/locales/en/safety.json'];

/** The plugin: adds a link for each part to the built page. Throws when a part has no file of its own any more. */
export function firstPages(): Plugin {
  return {
    name: 'first-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        parts.map((part) => {
          const chunk = Object.values(bundle).find(
            (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(part),
          );
          if (!chunk) throw new Error(`No file for ${part}: look at .tools/first-pages.ts`);
          return {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` },
            injectTo: 'head' as const,
          };
        }),
    },
  };
}
