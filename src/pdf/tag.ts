/** What a part of the letter is to a screen reader, by the names that PDF has for it. `Artifact` is not read at all. */
export type TagKind =
  'H1' | 'H2' | 'P' | 'Span' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Artifact';

export interface Tag {
  readonly kind: TagKind;
  /** For a TH: that it heads its column. */
  readonly scope?: 'Column';
  /** For an L: what its labels look like. */
  readonly numbering?: 'Decimal' | 'Disc';
}

/**
 * Properties that tag an element of react-pdf.
 * @param kind what it is. A text holds words; any other element holds what is in it.
 * @param more what else is known about it.
 * @returns a new object each time: its parts on several pages are known to be one thing by it.
 */
export const tagged = (kind: TagKind, more: Omit<Tag, 'kind'> = {}): { readonly tag: Tag } => ({
  tag: { kind, ...more },
});
