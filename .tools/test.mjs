/**
 * `npm test`: every check there is, in order, even if an early one fails.
 * The last line printed is `N passed, N failed, N skipped`, summed from the runners' own reports in `.results/`.
 * A runner that crashes, leaves no report or runs no test counts as a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './install.mjs';

const reports = `${root}.results`;
const longest = 15 * 60 * 1000;

/** Runs the command line of an installed package, showing its output. @returns whether it ended well. */
function run(script, ...args) {
  const options = { cwd: root, stdio: 'inherit', timeout: longest, killSignal: 'SIGKILL' };
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], options).status === 0;
}

/** @returns the JSON a runner wrote, or undefined if it wrote none. */
function reportOf(name) {
  try {
    return JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Lints. @returns one check, failed by any error or warning in the report. */
async function lint() {
  const file = `${reports}/lint.json`;
  run('eslint/bin/eslint.js', '.', '--max-warnings', '0', '--format', 'json', '--output-file', file);
  const results = reportOf('lint');
  if (!results?.length) return one(false);
  const { ESLint } = await import('eslint');
  const formatter = await new ESLint({ cwd: root }).loadFormatter('stylish');
  console.log((await formatter.format(results)) || `${results.length} files are clean.`);
  return one(results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0));
}

/** Runs the named vitest projects. @returns their counts; whatever went wrong outside a test is one more failure. */
function tests(name, ...projects) {
  const to = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/${name}.json`];
  const ok = run('vitest/vitest.mjs', 'run', ...projects.flatMap((project) => ['--project', project]), ...to);
  const report = reportOf(name);
  if (!report) return one(false);
  const passed = report.numPassedTests;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  const silent = failed === 0 && (!ok || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0), skipped: report.numPendingTests + report.numTodoTests };
}

const steps = {
  types: () => one(run('typescript/bin/tsc', '--noEmit')),
  lint,
  format: () => one(run('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn')),
  'unit and component tests': () => tests('unit', 'unit', 'component'),
  build: () => one(run('vite/bin/vite.js', 'build')),
  'browser tests': async () => {
    process.env.CHROMIUM_PATH = await ensureChromium();
    return tests('browser', 'browser');
  },
};

ensureInstalled();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

const table = {};
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n=== ${name} ===`);
  try {
    table[name] = await step();
  } catch (error) {
    console.error(error);
    table[name] = one(false);
  }
}

const sum = (key) => Object.values(table).reduce((total, counts) => total + counts[key], 0);
const failed = sum('failed');
console.table(table);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
