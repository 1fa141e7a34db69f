import { createContext, startTransition, type TransitionStartFunction } from 'react';

/** Draws a change when the page it leads to has come; until then everything stays as it was. */
export const DrawLaterContext = createContext<TransitionStartFunction>(startTransition);
