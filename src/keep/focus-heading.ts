/** Moves the focus to the page's heading, where what had it goes away as it is pressed. */
export const focusHeading = (): void => document.querySelector('h1')?.focus();
