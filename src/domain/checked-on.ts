import type { IsoDate } from './calendar/iso-date';

/** The day of the research: every source was read by then, and none after it unless it says so. */
export const checkedOn: IsoDate = '2026-11-22';

/** The newest day on which any source was compared with the law. The app cannot be older than this. */
export const newestCheck: IsoDate = checkedOn;
