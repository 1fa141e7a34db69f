/** Makes sure the packages of package-lock.json are there. Uses nothing but Node, as it runs before anything else. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, ending in a separator. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** npm writes the second file at the end of every installation: what it lists is what is there. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns whether each package in the lock file is installed in that version; optional ones may be missing. */
function isInstalled(folder) {
  const wanted = packagesIn(`${folder}package-lock.json`);
  const found = packagesIn(`${folder}node_modules/.package-lock.json`);
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return found[path] ? found[path].version === version : optional;
  });
}

/**
 * Runs `npm ci` in a folder if packages are missing or out of date. All its output goes to stderr. Throws if it fails.
 * The folder is the project's unless another is given, ending in a separator.
 */
export function ensureInstalled(folder = root) {
  if (isInstalled(folder)) return;
  console.error('Installing packages (npm ci) ...');
  const npm = process.env.npm_execpath;
  const stdio = ['ignore', 2, 2];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: folder, stdio })
    : spawnSync('npm ci', { cwd: folder, stdio, shell: true });
  if (status !== 0) throw new Error('npm ci failed: see above.');
}
