/**
 * Tells in the file what each part of the letter is, for screen readers and for reading it on a small screen.
 * .tools/tag-react-pdf.ts makes react-pdf hand over every element that it draws.
 */
import type { Tag } from './tag';

/** An element of the file's structure, as pdfkit has it. */
interface Element {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: object): unknown;
}

/** The part of pdfkit's document that writes structure. */
interface Paper {
  readonly page: object;
  struct(kind: string, options?: { scope?: string }): Element;
  addStructure(element: Element): unknown;
  markStructureContent(kind: string): object;
  markContent(kind: 'Artifact', options: { type: 'Pagination' | 'Layout' }): unknown;
  endMarkedContent(): unknown;
}

/** An element of react-pdf that is about to be drawn. */
interface Drawn {
  readonly type: string;
  readonly props?: { readonly tag?: Tag; readonly fixed?: boolean };
}

type Draw = () => void;

/** What react-pdf calls while it draws one document. */
export interface Tagger {
  readonly around: (paper: Paper, drawn: Drawn, draw: Draw) => void;
  readonly decoration: (paper: Paper, draw: Draw) => void;
}

function elementOf(paper: Paper, { kind, scope, numbering }: Tag): Element {
  const element = paper.struct(kind, scope ? { scope } : {});
  if (numbering) element.dictionary.data.A = { O: 'List', ListNumbering: numbering };
  return element;
}

/**
 * Makes a tagger for one document.
 * What goes on over the end of a page stays one element; a table's head is read once and not on every page.
 */
export function newTagger(): Tagger {
  const known = new Map<Tag, { readonly element: Element; readonly page: object }>();
  const open: Element[] = [];
  let silent = false;

  function artifact(paper: Paper, type: 'Pagination' | 'Layout', draw: Draw) {
    if (silent) {
      draw();
      return;
    }
    silent = true;
    paper.markContent('Artifact', { type });
    draw();
    paper.endMarkedContent();
    silent = false;
  }

  function parent(paper: Paper): Element {
    const last = open.at(-1);
    if (last) return last;
    const whole = paper.struct('Document');
    paper.addStructure(whole);
    open.push(whole);
    return whole;
  }

  function place(paper: Paper, tag: Tag) {
    const before = known.get(tag);
    if (before) return before;
    const element = elementOf(paper, tag);
    parent(paper).add(element);
    const placed = { element, page: paper.page };
    known.set(tag, placed);
    return placed;
  }

  return {
    decoration: (paper, draw) => artifact(paper, 'Layout', draw),
    around(paper, { type, props = {} }, draw) {
      const tag = props.tag ?? (type === 'TEXT' ? { kind: 'P' as const } : undefined);
      if (silent || tag === undefined) {
        draw();
        return;
      }
      if (tag.kind === 'Artifact') {
        artifact(paper, 'Pagination', draw);
        return;
      }
      const { element, page } = place(paper, tag);
      if (props.fixed && page !== paper.page) {
        artifact(paper, 'Pagination', draw);
      } else if (type === 'TEXT') {
        element.add(paper.markStructureContent(tag.kind));
        draw();
        paper.endMarkedContent();
      } else {
        open.push(element);
        draw();
        open.pop();
      }
    },
  };
}
