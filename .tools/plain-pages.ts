/** The plugin that puts the words of plain-page.ts where a browser finds them that cannot run the app. */
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

import type * as plainPage from './plain-page.ts';

type PlainPage = typeof plainPage;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Loaded when needed and not with the config, which could not read the app's own files as they are written. */
const plain = async (): Promise<PlainPage> => {
  const { module } = await runnerImport<PlainPage>(`${root}.tools/plain-page.ts`, {
    root,
    logLevel: 'error',
  });
  return module;
};

/** The plugin: fills the place for it in index.html, and adds the plain page to the build and to `vite dev`. */
export function plainPages(): Plugin {
  return {
    name: 'plain-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        const part = (await plain()).plainPart();
        return page.replace('<!-- plain part -->', () => part);
      },
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'no-script.html', source: (await plain()).plainPage() });
    },
    configureServer(server) {
      server.middlewares.use('/no-script.html', (_, response, next) => {
        plain().then((made) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(made.plainPage());
        }, next);
      });
    },
  };
}
