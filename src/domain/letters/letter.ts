import type { Case } from '../case';
import type { QuestionId } from '../questions';
import type { RuleId } from '../rules';
import type { SourceId } from '../sources';
import type { Block } from './letter-document';
import type { LetterKey } from './say';
import type { Writer } from './writer';

/** One letter: whom it goes to, what has to be asked for it, what it cites, and its paragraphs in order. */
export interface Letter {
  readonly to:
    | 'complaintsManager'
    | 'insuranceTeam'
    | 'dataProtectionOfficer'
    | 'conferenceChair'
    | 'ombudsman'
    | 'socialWorkEngland';
  readonly subject: (w: Writer) => LetterKey;
  /** Questions whose answers the letter needs, in the order they are asked; those answered already are not asked again. */
  readonly asks: (c: Case, holds: (rule: RuleId) => boolean) => Iterable<QuestionId>;
  /** Signed by the person who is acted for, and not by the one who fills this in. */
  readonly signedBy?: 'principal';
  /** Working days, counted from today, within which the letter itself asks for a reply. */
  readonly replyWithin?: number;
  readonly cites: readonly SourceId[];
  readonly blocks: (w: Writer) => readonly (Block | undefined)[];
}
