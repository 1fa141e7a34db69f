/**
 * `npm run robot`: a robot walks 500 journeys through the built app in a real browser, forwards and back, with odd
 * input. `npm run robot -- 250 251` walks 250, from the 251st: each number is a journey that can be had again.
 */
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './install.mjs';

const [journeys = '500', first = '1'] = process.argv.slice(2);
const run = (script, ...args) =>
  spawnSync(process.execPath, [`node_modules/${script}`, ...args], { cwd: root, stdio: 'inherit' }).status ??
  1;

ensureInstalled();
Object.assign(process.env, {
  CHROMIUM_PATH: await ensureChromium(),
  ROBOT_JOURNEYS: journeys,
  ROBOT_FIRST: first,
});
process.exitCode =
  run('vite/bin/vite.js', 'build') ||
  run(
    'vitest/vitest.mjs',
    'run',
    '--project',
    'browser',
    '--reporter',
    'verbose',
    'tests/browser/robot.test.ts',
  );
