/** What a shape is, which gives it its colour: see rule-book.css and, for the picture as a file, tests/draw-journey.ts. */
export type Look = 'everybody' | 'some' | 'route' | 'end' | 'decision';

/** Lengths are in the picture's own units, about a pixel each when it is shown at its full width. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly look: Look;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'text';
      readonly look: 'title' | 'name' | 'note';
      readonly x: number;
      /** The base line of the first line. */
      readonly y: number;
      readonly lines: readonly string[];
    }
  /** Straight from point to point; an arrow has its head at the last. */
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly arrow: boolean;
    };

/** One band of the journey. Bands stand on top of each other, and their lines meet. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  /** The same in a sentence, for who cannot see it. */
  readonly description: string;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
