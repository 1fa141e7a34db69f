/** How the app is built, served and tested. `vite build --mode pseudo` builds it with the tests' pseudo-language. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstPages } from './.tools/first-pages.ts';
import { offlineWorker } from './.tools/offline-worker.ts';
import { metaPolicyInPage, pageHeaders } from './.tools/page-headers.ts';
import { plainPages } from './.tools/plain-pages.ts';
import { slimReactPdf } from './.tools/slim-react-pdf.ts';
import { tagReactPdf } from './.tools/tag-react-pdf.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** "worker" in the name tells the PDF's own files apart from the page's, for people and for `npm run size`. */
const workerFile = ({ name }: { name: string }) =>
  name.includes('worker') ? 'assets/[name]-[hash].js' : 'assets/[name]-worker-[hash].js';

const setup = existsSync(here('tests/setup.ts')) ? ['tests/setup.ts'] : [];
const notUnit = ['tests/browser/**', '**/node_modules/**'];

export default defineConfig(({ mode }) => {
  const pseudo = mode === 'pseudo';
  return {
    plugins: [
      react(),
      plainPages(),
      metaPolicyInPage(),
      firstPages(),
      slimReactPdf(),
      tagReactPdf(),
      offlineWorker(),
    ],
    resolve: {
      alias: {
        '@locales': here(pseudo ? 'tests/.pseudo/locales' : 'locales'),
        // What react-i18next brings for older versions of React, this version has itself.
        'use-sync-external-store/shim': 'react',
      },
    },
    build: {
      target: 'es2022',
      outDir: pseudo ? 'dist-pseudo' : 'dist',
      manifest: true,
      sourcemap: false,
      // The policy allows no data: addresses, so nothing may be inlined as one.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // All that the first pages need in one file: cut into ten it is five KiB more to send. Not main.tsx, which
        // waits for its words: what is fetched meanwhile would wait for main.tsx.
        output: { codeSplitting: { groups: [{ name: 'first', test: /src\/App\.tsx$|\/react-dom\// }] } },
      },
    },
    // Vite builds workers with their own list of plugins: what the PDF needs must be named here too.
    worker: {
      format: 'es',
      plugins: () => [slimReactPdf(), tagReactPdf()],
      rolldownOptions: { output: { entryFileNames: workerFile, chunkFileNames: workerFile } },
    },
    preview: { port: 4173, headers: pageHeaders() },
    // Found late, inside the worker, this would make `vite dev` reload the page in the middle of a journey.
    optimizeDeps: { include: ['@react-pdf/renderer'] },
    test: {
      // Threads that share their modules halve the time of the component tests (measured on 2 cores).
      pool: 'threads',
      isolate: false,
      maxWorkers: 2,
      // Only what the tests load through Vite can be changed by tag-react-pdf.
      server: { deps: { inline: [/@react-pdf\//] } },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            testTimeout: 60_000,
            include: ['tests/**/*.test.ts'],
            exclude: notUnit,
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            environment: 'jsdom',
            include: ['tests/**/*.test.tsx'],
            exclude: notUnit,
            setupFiles: setup,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            environment: 'node',
            include: ['tests/browser/**/*.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
