/** Reads a made bundle with another program than the one that made it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

export interface BundlePage {
  readonly text: string;
  /** As the page is seen, in points. */
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  /** Where the stamp begins, in points from the bottom left of the page as it is seen. */
  readonly stampAt: { readonly x: number; readonly y: number } | undefined;
  /** Whether the stamp reads from left to right as the page is seen. */
  readonly stampUpright: boolean;
  /** The pages (from 1) that links on this page lead to, from top to bottom. */
  readonly leadsTo: readonly number[];
}

const Ref = z.object({ num: z.number(), gen: z.number() });
const Link = z.object({ subtype: z.literal('Link'), rect: z.array(z.number()), dest: z.array(z.unknown()) });
const Bookmark = z.object({ title: z.string(), dest: z.array(z.unknown()) });

const stampWords = /^Page \d+ of \d+$/;

/** Takes the bytes of a bundle; gives its pages, its bookmarks and its metadata, as pdf.js finds them. */
export async function readBundle(bytes: Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pageOf = async (dest: readonly unknown[]) => 1 + (await file.getPageIndex(Ref.parse(dest[0])));
  const pages: BundlePage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    const stamp = texts.findLast(({ str }) => stampWords.test(str));
    const [a = 0, b = 0, , , x = 0, y = 0] = (stamp?.transform ?? []) as number[];
    const along = view.convertToViewportPoint(x + a, y + b) as number[];
    const [seenX = 0, seenY = 0] = view.convertToViewportPoint(x, y) as number[];
    const links = (await page.getAnnotations()).flatMap((found: unknown) => Link.safeParse(found).data ?? []);
    pages.push({
      text: texts.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
      width: view.width,
      height: view.height,
      rotation: page.rotate,
      stampUpright: along[0]! > seenX && Math.abs(along[1]! - seenY) < 0.01,
      stampAt: stamp && { x: seenX, y: view.height - seenY },
      leadsTo: await Promise.all(
        links.toSorted((a, b) => b.rect[1]! - a.rect[1]!).map(({ dest }) => pageOf(dest)),
      ),
    });
  }
  const bookmarks = z.array(Bookmark).parse(await file.getOutline());
  const { info } = await file.getMetadata();
  return {
    pages,
    info: info as Record<string, unknown>,
    bookmarks: await Promise.all(
      bookmarks.map(async ({ title, dest }) => ({ title, page: await pageOf(dest) })),
    ),
  };
}
