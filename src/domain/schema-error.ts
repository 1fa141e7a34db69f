import * as z from 'zod/mini';
import type { AnswerError } from './answer-errors';

// Before the first schema is made: otherwise zod compiles its parsers with eval, which the page's policy forbids.
z.config({ jitless: true });

/** What a schema is given so that its message is the code. */
export const error = (code: AnswerError) => ({ error: code });
