import { without } from '../contradictions';
import type { Answers } from '../domain/questions';

/** What a person may choose before the first question. */
export interface SafetyChoices {
  /** Their address stays out of letters to the council. */
  readonly addressOut: boolean;
  /** What goes into a calendar never says what it is about. */
  readonly neutralNames: boolean;
  /** Others use this device: what is left alone is cleared. */
  readonly shared: boolean;
}

/** What is kept of it beside the answers; the address is an answer itself, asked once. */
export type SafetyKept = Pick<SafetyChoices, 'neutralNames'>;

/** Takes all answers; gives whether the address stays out, for the box to be ticked when they come back. */
export const isAddressOut = ({ addressChoice }: Answers): boolean => addressChoice === 'leaveOut';

/**
 * Takes what was chosen and all answers; gives what to keep. The address left out becomes the answer to the letter's
 * own question, which is then not asked again but shown with the others; an answer given there stays otherwise.
 */
export function afterChoosing(
  { addressOut, neutralNames }: Omit<SafetyChoices, 'shared'>,
  answers: Answers,
): { readonly answers: Answers; readonly safety: SafetyKept } {
  const rest = isAddressOut(answers) ? without(answers, ['addressChoice']) : answers;
  return {
    answers: addressOut ? { ...answers, addressChoice: 'leaveOut' } : rest,
    safety: { neutralNames },
  };
}
