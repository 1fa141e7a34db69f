import type { ChosenLetter } from '../journey';
import type { LetterId } from '../routes';
import { chaseOverdue } from './chase-overdue';
import { challengeRefusal } from './challenge-refusal';
import { insurer } from './insurer';
import type { Letter } from './letter';
import { ombudsman } from './ombudsman';
import { socialWorkEngland } from './social-work-england';
import { statutoryStage1 } from './statutory-stage-1';
import { statutoryStage2 } from './statutory-stage-2';
import { statutoryStage3 } from './statutory-stage-3';

/** Every letter, by the route it belongs to. */
export const letters: Readonly<Record<LetterId, Letter>> = {
  statutoryStage1,
  statutoryStage2,
  statutoryStage3,
  chaseOverdue,
  challengeRefusal,
  ombudsman,
  socialWorkEngland,
  insurer,
};

/** Takes a letter's id; gives what the walk needs to ask for it. */
export const chosenLetter = (id: LetterId): ChosenLetter => ({ id, asks: letters[id].asks });
