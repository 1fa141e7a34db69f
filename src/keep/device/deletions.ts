import { onForget } from '../tab';

/** How often this tab has deleted its answers, or the copy on the device. */
let deletions = 0;

/** Notes that this tab deletes. */
export function noteDeletion(): void {
  deletions += 1;
}
onForget(noteDeletion);

/** Gives what tells whether this tab has deleted since now: what was begun before is not to be written after it. */
export function deletedSinceNow(): () => boolean {
  const before = deletions;
  return () => deletions !== before;
}
