/** Tells whether the answers are still there after the page is loaded anew. */
export const answersStay = (): boolean => false;
