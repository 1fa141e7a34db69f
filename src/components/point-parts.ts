/** The parts of a point in the order in which they are asked, shown and written. */
export const pointParts = ['whatHappened', 'proof', 'when', 'who', 'shouldHave', 'effect', 'wish'] as const;
