/**
 * Builds the service worker when everything else is built: it holds the list of all built files with their hashes, so
 * that each build is a version of its own.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { needOf, type KeptFile, type KeptFiles } from '../src/offline/kept-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The name of the worker's file. It stays the same for ever: by it a browser asks for a newer version. */
export const workerName = 'offline-worker.js';

/** What is for hosts and tools, and not for a browser to fetch. */
const notServed = (path: string) =>
  path === `/${workerName}` || path === '/_headers' || path.startsWith('/.vite/');

const hashOf = (content: Buffer | string) => createHash('sha256').update(content).digest('base64');

/**
 * @param folder a built folder.
 * @returns every file in it that a browser may ask for, and the version they make together.
 */
export function keptFilesIn(folder: string): KeptFiles {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: `/${relative(folder, file).split(sep).join('/')}` }))
    .filter(({ path }) => !notServed(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files = found.map(({ file, path: own }): KeptFile => {
    const content = readFileSync(file);
    const path = own === '/index.html' ? '/' : own;
    return { path, hash: `sha256-${hashOf(content)}`, bytes: content.length, need: needOf(path) };
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error('offline-worker: the built page starts no script');
  return { version: hashOf(JSON.stringify(files)).slice(0, 12), entry, files };
}

/** @returns what a good host would send for these files, in KiB. Quality 5, as it is made while somebody waits. */
function sentKiB(folder: string, files: readonly KeptFile[]): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const bytes = files.map(({ path }) => {
    const content = readFileSync(join(folder, path === '/' ? 'index.html' : path));
    return Math.min(content.length, brotliCompressSync(content, { params }).length);
  });
  return (bytes.reduce((sum, one) => sum + one, 0) / 1024).toFixed(0);
}

async function workerCode(kept: KeptFiles): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { KEPT_FILES: JSON.stringify(kept) },
    build: {
      write: false,
      target: 'es2022',
      // Not a module: Firefox runs no service workers that are.
      lib: { entry: join(root, 'src/offline/worker.ts'), formats: ['iife'], name: 'offlineWorker' },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('offline-worker: no worker came out of the build');
  return chunk.code;
}

/**
 * Writes the worker for a built folder, over the one that is there.
 * @returns the files that it keeps.
 */
export async function writeWorker(folder: string): Promise<KeptFiles> {
  const kept = keptFilesIn(folder);
  writeFileSync(join(folder, workerName), await workerCode(kept));
  return kept;
}

/** The plugin. It writes nothing in `vite dev`, where files change under the worker's feet. */
export function offlineWorker(): Plugin {
  let folder = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const kept = await writeWorker(folder);
        for (const need of ['journey', 'request'] as const) {
          const files = kept.files.filter((file) => file.need === need);
          this.info(`offline: ${files.length} files for the ${need}, ${sentKiB(folder, files)} KiB (brotli)`);
        }
      },
    },
  };
}
