import type { Count, Skipped } from '../domain/calendar/working-days';

/** Takes a count; gives how many weekend days it left out, and each bank holiday. */
export function skippedDays({ skipped }: Count): { weekendDays: number; holidays: readonly Skipped[] } {
  const holidays = skipped.filter(({ why }) => why !== 'weekend');
  return { weekendDays: skipped.length - holidays.length, holidays };
}
