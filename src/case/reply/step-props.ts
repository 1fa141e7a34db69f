import type { ReplyInHand } from '../../domain/reply/in-hand';
import type { ReplyStep } from '../../domain/reply/reply-steps';
import type { KnownCase } from '../as-known';

/** What each page of going through a reply is given. */
export interface StepProps {
  readonly known: KnownCase;
  readonly reply: ReplyInHand;
  /** All pages of this reply, and which of them this is. */
  readonly steps: readonly ReplyStep[];
  readonly step: ReplyStep;
}
