import { createContext } from 'react';

/** For the crash page: what draws the pages again. */
export const DrawAgain = createContext<() => void>(() => undefined);
