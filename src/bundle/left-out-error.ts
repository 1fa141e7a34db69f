import type { Why } from './messages';

/** What reading a file rejects with when the file has to be left out. */
export class LeftOutError extends Error {
  constructor(readonly why: Why) {
    super(`Left out: ${why}`);
  }
}

/**
 * Why a file that could not be joined is left out.
 * @param error whatever was thrown.
 * @returns its reason; anything unforeseen means that the file is broken.
 */
export const whyOf = (error: unknown): Why => (error instanceof LeftOutError ? error.why : 'broken');
