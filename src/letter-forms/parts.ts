import type { Block, LetterDocument, Run } from '../domain/letters/letter-document';

/** A heading, a paragraph or an item of a list, in reading order. */
export interface Part {
  readonly isHeading: boolean;
  /** "1." or "•" where the part is an item of a list; otherwise empty. */
  readonly marker: string;
  readonly runs: readonly Run[];
}

const part = (runs: readonly Run[], marker = ''): Part => ({ isHeading: false, marker, runs });
const heading = (text: string): Part => ({ isHeading: true, marker: '', runs: [{ text }] });

function partsOfBlock(block: Block): readonly Part[] {
  switch (block.kind) {
    case 'paragraph':
      return [part(block.runs)];
    case 'heading':
      return [heading(block.text)];
    case 'points':
      return block.points.flatMap((parts, at) =>
        parts.map(({ label, runs }, place) =>
          part(label === '' ? runs : [{ text: `${label}: ` }, ...runs], place === 0 ? `${at + 1}.` : ''),
        ),
      );
    case 'bullets':
      return block.items.map((runs) => part(runs, '•'));
    case 'table':
      return [block.head, ...block.rows].map(([when, what]) =>
        part([{ text: when }, { text: ': ' }, { text: what }]),
      );
  }
}

/**
 * Cuts a letter into what a person reads one after the other, without addresses and names, which need no translation.
 * The same answers give the same parts in every language.
 * @param letter the letter.
 * @returns its subject, greeting, body and closing, part by part.
 */
export const partsOf = (letter: LetterDocument): readonly Part[] => [
  heading(letter.subject),
  ...letter.references.map((text) => part([{ text }])),
  part([{ text: letter.greeting }]),
  ...letter.blocks.flatMap(partsOfBlock),
  part([{ text: letter.closing }]),
];
