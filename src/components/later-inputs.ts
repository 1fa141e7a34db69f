import type { Question } from '../domain/questions/kinds';
import { loader } from '../loader';

/** Takes a kind of question; gives whether its input comes after the first page, which has radio buttons. */
export const isLater = (kind: Question['kind']): boolean => kind !== 'radios';

/** The inputs of those kinds. */
export const laterInput = loader(() => import('./LaterInput').then((file) => file.LaterInput));

/** The box for the council: its list is the largest thing that a question needs, and no other question needs it. */
export const councilInput = loader(() => import('./CouncilInput').then((file) => file.CouncilInput));
