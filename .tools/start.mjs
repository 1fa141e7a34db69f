/** `npm start`: installs what is missing, builds, and serves the app on this machine. */
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'warn', preview: { port: 4173, strictPort: false } });
console.log(`Next Stage is running at ${server.resolvedUrls.local[0]}  (Ctrl+C stops it)`);
