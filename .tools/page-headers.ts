/** Reads public/_headers, so that local preview, the built page and static hosts all follow one policy. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const file = new URL('../public/_headers', import.meta.url);

/** @returns the headers sent with every path, by name. The file has one block, for all paths. */
export function pageHeaders(): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
      return name && value ? [[name, value.trim()]] : [];
    }),
  );
}

/**
 * The policy a page carries in itself, for hosts that send no headers.
 * @returns the header's policy without WebAssembly, which only the PDF worker needs, and without `frame-ancestors`,
 * which browsers refuse in a `<meta>`.
 */
export function metaPolicy(): string {
  return (pageHeaders()['Content-Security-Policy'] ?? '')
    .split(/;\s*/)
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .map((directive) => directive.replace(" 'wasm-unsafe-eval'", ''))
    .join('; ');
}

/** A plugin which puts `metaPolicy` first in the built page. Not in `vite dev`, whose live reload needs inline script. */
export function metaPolicyInPage(): Plugin {
  return {
    name: 'meta-policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy() },
        injectTo: 'head-prepend',
      },
    ],
  };
}
