/** What the page and the worker that joins papers say to each other. Files are sent by reference, not copied. */

/** Why a file is left out. `start`: nothing could be tried, because the worker did not start. */
export type Why =
  'empty' | 'unreadable' | 'notKnown' | 'photoKind' | 'locked' | 'broken' | 'tooLong' | 'start';

export type PaperKind = 'pdf' | 'photo';

/** Stands for the letter where papers are known by their number. */
export const letterId = 0;

export interface FileToLookAt {
  readonly id: number;
  readonly file: Blob;
}

export interface PaperToJoin extends FileToLookAt {
  /** The person's own title. Without one, the paper is called by its number in the bundle. */
  readonly title?: string;
}

export interface LeftOut {
  readonly id: number;
  readonly why: Why;
}

/** The words that are printed: always English, whatever the language of the screen. */
export interface PrintedWords {
  readonly title: string;
  readonly date: string;
  readonly letter: string;
  readonly contents: string;
  readonly columns: { readonly number: string; readonly paper: string; readonly page: string };
  /** Each has the gap `#`, the last has `#` and `%`: "Page # of %". */
  readonly paper: string;
  readonly pages: string;
  readonly pageOf: string;
  /** How many papers there are, in words, by their number: from none to all of them. */
  readonly papers: readonly string[];
}

export interface BundleToMake {
  readonly papers: readonly PaperToJoin[];
  /** The bytes of the letter's PDF. */
  readonly letter?: Uint8Array<ArrayBuffer>;
  readonly words: PrintedWords;
}

export type BundleRequest =
  | { readonly ask: 'look'; readonly files: readonly FileToLookAt[] }
  | { readonly ask: 'make'; readonly bundle: BundleToMake };

/** How far the bundle is. `share` is the part that is done, from 0 to 1. */
export type Step =
  | { readonly step: 'paper'; readonly at: number; readonly of: number; readonly share: number }
  | { readonly step: 'numbers' | 'saving'; readonly share: number };

export interface MadeBundle {
  readonly file: Blob;
  readonly pages: number;
  readonly leftOut: readonly LeftOut[];
}

export type BundleAnswer =
  /** The file that is being worked at, so that the page knows which one is at fault if nothing more is heard. */
  | { readonly tells: 'at'; readonly id: number }
  | { readonly tells: 'fine'; readonly id: number; readonly kind: PaperKind; readonly pages: number }
  | { readonly tells: 'leftOut'; readonly id: number; readonly why: Why }
  | { readonly tells: 'step'; readonly step: Step }
  | { readonly tells: 'made'; readonly made: MadeBundle }
  | { readonly tells: 'failed' }
  | { readonly tells: 'end' };
