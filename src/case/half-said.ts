import type { Drafts } from '../drafts';

const replySteps = ['whatCame', 'whenItCame', 'withReasons', 'nextLetter'] as const;

/** The pages about the case whose fields are kept before Continue is pressed. A point is kept in the reply itself. */
export const stepIds = [...replySteps, 'letterSent'] as const;
export type StepId = (typeof stepIds)[number];

/** Takes the drafts; forgets what was half said of a reply: it is finished, or something else has come. */
export function forgetHalfSaid(drafts: Drafts): void {
  for (const id of replySteps) drafts.delete(id);
}
