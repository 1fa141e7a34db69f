import type { IsoDate } from '../calendar/iso-date';
import type { QuestionId } from '../questions';

/** A piece of text that stays on one line of thought. `own` marks the person's own words, which no renderer may change. */
export interface Run {
  readonly text: string;
  readonly own?: true;
}

/** One paragraph, and the question that a reader can go back to in order to change it. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly from?: QuestionId;
}

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** A part of a numbered point: what it is about ("What happened") and the person's own words. */
export interface PointPart {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** The complaint's numbered points, counted from 1 in the order given. */
export interface NumberedPoints {
  readonly kind: 'points';
  readonly points: readonly (readonly PointPart[])[];
  readonly from?: QuestionId;
}

/** What the letter asks for, or what it encloses: a list without an order that matters. */
export interface BulletList {
  readonly kind: 'bullets';
  readonly items: readonly (readonly Run[])[];
}

/** Dates and what happened on them, for the reader who wants the whole course at a glance. */
export interface EventTable {
  readonly kind: 'table';
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

export type Block = Paragraph | Heading | NumberedPoints | BulletList | EventTable;

/**
 * A letter as a structure that no renderer has touched yet: the screen, the PDF and plain text
 * are drawn from this one value, so their words cannot differ. Always in English (en-GB).
 */
export interface LetterDocument {
  /** Neutral: it becomes the title of the file, and files outlive the app. */
  readonly title: string;
  /** The sender's name, address and other lines, one entry a line. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly date: IsoDate;
  /** The date as a person writes it, "22 November 2026". */
  readonly dateLine: string;
  /** The day by which the letter itself asks for a reply, where it names one. */
  readonly replyBy?: IsoDate;
  readonly subject: string;
  readonly references: readonly string[];
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly closing: string;
  readonly signature: string;
}
