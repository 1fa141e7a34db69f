/** Builds ours and the peers for production, with the same bundler and the same settings. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile, runnerImport } from 'vite';
import { root } from '../install.mjs';

// Reading a module through Vite would leave the builds after it in development mode.
process.env.NODE_ENV = 'production';

/** @returns the questions of `journey.mjs` and the words on the buttons. */
async function readJourney() {
  const { module } = await runnerImport(`${root}.tools/bench-app/journey.mjs`, {
    root,
    logLevel: 'error',
    resolve: { alias: { '@locales': `${root}locales` } },
  });
  return { questions: module.journey(), buttons: module.buttons };
}

/** Builds a peer's page with its form written in. */
async function buildPeer(name, { questions, buttons }, { target, modulePreload }, folder) {
  const { form } = await import(`./with-${name}.mjs`);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(form(questions, buttons)));
  await build({
    configFile: false,
    root: `${root}.tools/bench-app/${name}`,
    logLevel: 'error',
    resolve: { alias: { '@form': file } },
    // Form.io takes what runs it for Node.
    define: { global: 'globalThis' },
    build: {
      target,
      modulePreload,
      outDir: join(folder, name),
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
    },
  });
}

/** Takes an empty folder; fills it with `next-stage`, `surveyjs` and `formio`. @returns the questions, and the headers our pages are served with. */
export async function buildAll(folder) {
  const journey = await readJourney();
  await build({ root, logLevel: 'error', build: { outDir: join(folder, 'next-stage') } });
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    `${root}vite.config.ts`,
    root,
    'silent',
  );
  for (const name of ['surveyjs', 'formio']) await buildPeer(name, journey, config.build, folder);
  return { questions: journey.questions, headers: config.preview.headers };
}
