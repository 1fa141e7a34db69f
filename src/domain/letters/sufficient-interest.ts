import type { Letter } from './letter';
import { statutoryStage1 } from './statutory-stage-1';

/** The first complaint of a relative or friend, which asks first for a decision on their interest (SP-W05, SP-T04). */
export const sufficientInterest: Letter = {
  ...statutoryStage1,
  subject: () => 'sufficientInterest.subject',
  cites: [...statutoryStage1.cites, 'SP-T04', 'SP-R04'],
};
