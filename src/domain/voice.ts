import { isOneOf } from './case';
import type { Answers } from './questions';

/** Whose voice a question or a letter has: `self` says "you" and "me", `child` "the child"; a parent's says "your child". */
export type Voice = 'self' | 'child';

/** Takes what was answered; gives the voice of the person, or undefined for a parent and before it is known. */
export function voiceOf({ whoYouAre }: Answers): Voice | undefined {
  if (isOneOf(whoYouAre, ['youngPerson', 'careLeaver'])) return 'self';
  if (whoYouAre === undefined || isOneOf(whoYouAre, ['parent', 'parentWithoutResponsibility', 'adopter']))
    return undefined;
  return 'child';
}
