/** Finds, or fetches, the Chromium in which the browser tests run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './install.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const run = (command) => spawnSync(command, { cwd: root, stdio: 'inherit', shell: true }).status === 0;

/** @returns the path of the Chromium that playwright-core itself would download, there or not. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/**
 * Looks in CHROMIUM_PATH, then where browsers usually are; if there is none, installs one.
 * @returns its path. Throws if none can be had.
 */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is set, but there is nothing at ${given}`);
  }
  const own = await playwrightsOwn();
  const find = () => [...usual, own].find((path) => existsSync(path));
  if (find()) return find();

  console.log('Installing Chromium for the browser tests ...');
  const isRoot = process.getuid?.() === 0;
  const packages = 'apt-get install -y --no-install-recommends chromium poppler-utils';
  if (!(isRoot && run(`apt-get update && ${packages}`))) run('npx playwright-core install chromium');
  if (find()) return find();
  throw new Error('No Chromium found, and none could be installed. Set CHROMIUM_PATH to one.');
}
