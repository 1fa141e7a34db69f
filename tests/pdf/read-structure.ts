import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import { bytesOf } from './read-pdf';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

const Node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    role: z.string().optional(),
    type: z.string().optional(),
    id: z.string().optional(),
    children: z.array(Node).optional(),
  }),
) as z.ZodType<Node>;

/** What a screen reader comes to: its place in the structure ("L/LI/LBody/P") and its words on one page. */
export interface Spoken {
  readonly page: number;
  readonly place: string;
  readonly text: string;
}

/** Every marked piece of the page under a node, in the order of the structure. */
function piecesIn(node: Node, above: readonly string[]): readonly { id: string; place: string }[] {
  if (node.type === 'content') return [{ id: node.id ?? '', place: above.join('/') }];
  const here = node.role === undefined || node.role === 'Root' ? above : [...above, node.role];
  return (node.children ?? []).flatMap((child) => piecesIn(child, here));
}

/** Sorts a page's words by the mark around them: its id, "Artifact", or "" where there is none. */
function byMark(items: readonly object[]): ReadonlyMap<string, string> {
  const open: string[] = [];
  const texts = new Map<string, string>();
  for (const item of items) {
    if ('type' in item && 'tag' in item) {
      const id = 'id' in item && typeof item.id === 'string' ? item.id : undefined;
      open.push(id ?? String(item.tag));
    } else if ('type' in item) {
      open.pop();
    } else if ('str' in item && 'hasEOL' in item) {
      const mark = open.at(-1) ?? '';
      texts.set(mark, (texts.get(mark) ?? '') + String(item.str) + (item.hasEOL === true ? ' ' : ''));
    }
  }
  return texts;
}

const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The structure of a letter's PDF, as another program finds it. */
export async function readStructure(letter: LetterDocument) {
  const file = await getDocument({ data: await bytesOf(letter), verbosity: 0 }).promise;
  const spoken: Spoken[] = [];
  const artifacts: string[] = [];
  const unmarked: string[] = [];
  for (let page = 1; page <= file.numPages; page += 1) {
    const sheet = await file.getPage(page);
    const { items } = await sheet.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts = byMark(items);
    const pieces = piecesIn(Node.parse(await sheet.getStructTree()), []);
    spoken.push(...pieces.map(({ id, place }) => ({ page, place, text: tidy(texts.get(id)) })));
    artifacts.push(tidy(texts.get('Artifact')));
    const claimed = new Set([...pieces.map(({ id }) => id), 'Artifact']);
    for (const [mark, text] of texts) if (!claimed.has(mark) && tidy(text) !== '') unmarked.push(text);
  }
  const { info } = await file.getMetadata();
  return {
    spoken,
    artifacts,
    unmarked,
    marked: (await file.getMarkInfo())?.Marked,
    language: 'Language' in info ? info.Language : undefined,
    viewer: (await file.getViewerPreferences()) as unknown,
  };
}
