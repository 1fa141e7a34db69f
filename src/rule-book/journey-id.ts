/** The id of the heading above the picture of the journey. */
export const journeyId = 'part-journey';
