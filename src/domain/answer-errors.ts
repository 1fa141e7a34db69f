/** The closed list of what can be wrong with an answer; its words are `errors:<code>` in the locales. */
export const answerErrors = [
  'choose',
  'tick',
  'tickAlone',
  'date',
  'dateInFuture',
  'dateTooOld',
  'dateBefore',
  'eachDate',
  'finding',
  'council',
  'text',
  'tooLong',
  'pointEmpty',
] as const;
export type AnswerError = (typeof answerErrors)[number];

/** What a schema is given so that its message is the code. */
export const error = (code: AnswerError) => ({ error: code });

/** Characters in one answer: 60 pages of letter, so that a limit meets nobody who only has much to say. */
export const longestText = 200_000;
