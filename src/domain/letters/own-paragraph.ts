import type { Paragraph, Run } from './letter-document';

/** Takes the person's own words from their points, and what of ours stands before them; gives a paragraph. */
export const ownParagraph = (text: string, before: readonly Run[] = []): Paragraph => ({
  kind: 'paragraph',
  runs: [...before, { text, own: true }],
  from: 'points',
});
