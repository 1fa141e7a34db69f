/**
 * Takes the ticks there are, the option just changed and the options that stand alone; gives the ticks after it.
 * An option that stands alone clears all others, and any other clears those.
 */
export function changeTick(ticks: readonly string[], option: string, alone: readonly string[]): string[] {
  if (ticks.includes(option)) return ticks.filter((tick) => tick !== option);
  if (alone.includes(option)) return [option];
  return [...ticks.filter((tick) => !alone.includes(tick)), option];
}
