import { checkedOn } from '../domain/sources';
import { letters } from '../domain/letters';
import type { QuestionId } from '../domain/questions';
import { hasLetter, type LetterId } from '../domain/routes';
import { ids } from './ids';

/** The routes that have a letter, in the table's order. */
export const letterIds: readonly LetterId[] = ids.routes.filter(hasLetter);

/**
 * Takes a letter; gives every question it can ask: those asked when each of its rules holds and those asked when
 * none does. Who has answered one of them on the way is not asked it again.
 */
export function questionsOfLetter(id: LetterId): readonly QuestionId[] {
  const { asks } = letters[id];
  const nobody = { today: checkedOn };
  return [...new Set([...asks(nobody, () => true), ...asks(nobody, () => false)])];
}
