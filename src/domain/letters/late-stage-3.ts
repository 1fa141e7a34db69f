import type { Letter } from './letter';
import { statutoryStage3 } from './statutory-stage-3';

/** The request for a panel after its 20 working days, with the reasons for that first (SP-T18, SP-R08, SP-Q03). */
export const lateStage3: Letter = {
  ...statutoryStage3,
  subject: () => 'lateStage3.subject',
  cites: [...statutoryStage3.cites, 'SP-R08', 'SP-T25'],
};
