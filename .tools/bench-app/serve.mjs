/** Serves built folders as a good host would: brotli made beforehand, long caching, one set of headers for all. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const isCompressed = /\.(woff2?|png|jpe?g)$/;

/** @returns every file of the folder by its path, ready to be sent. Brotli's default quality is the highest. */
function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    names.map((name) => {
      const body = readFileSync(join(folder, name));
      const encoding = isCompressed.test(name) ? undefined : 'br';
      return [
        `/${name}`,
        { type: types[extname(name)], encoding, body: encoding ? brotliCompressSync(body) : body },
      ];
    }),
  );
}

/** Serves one folder with these headers beside its own; a path without a file gets the page. @returns its address and how to stop it. */
export async function serve(folder, headers) {
  const files = filesIn(folder);
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = files.get(pathname) ?? (extname(pathname) ? undefined : files.get('/index.html'));
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      ...headers,
      'Content-Type': file.type ?? 'application/octet-stream',
      'Content-Length': file.body.length,
      'Cache-Control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(file.encoding && { 'Content-Encoding': file.encoding }),
    });
    return response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const size = (pathname) => (files.get(pathname) ?? files.get('/index.html')).body.length;
  return { address: `http://localhost:${server.address().port}/`, size, stop: () => server.close() };
}
