/**
 * `npm run decide`: answers as JSON on standard input, the decision on standard output. No browser, no React.
 * `npm run -s decide -- --schema` prints the JSON Schema of the answers instead.
 */
import { readFileSync } from 'node:fs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
// Vite reads the TypeScript and the JSON of src as the app does, but without its config: that keeps the start short.
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}src/decide.ts`, {
  root,
  logLevel: 'error',
  resolve: { alias: { '@locales': `${root}locales` } },
});
const args = process.argv.slice(2);
const input = args.includes('--schema') ? '' : readFileSync(0, 'utf8');
const { out, err, code } = await module.main(args, input);
process.exitCode = code;
if (err) process.stderr.write(err);
process.stdout.write(out);
