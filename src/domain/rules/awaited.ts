import type { Case } from '../case';
import type { DeadlineId } from '../deadlines';
import { position } from './position';
import { scope } from './scope';

/** The limit that the case is waiting on now; undefined when nothing is awaited. */
export const awaited = (c: Case): DeadlineId | undefined => {
  if (position.waitingForFirstAnswer.holds(c)) {
    if (scope.statutoryMatter.holds(c)) return 'stage1';
    return position.acknowledgementNotDated.holds(c) ? 'corporateStage1Latest' : 'corporateStage1';
  }
  if (position.waitingForInvestigation.holds(c))
    return scope.statutoryMatter.holds(c) ? 'stage2' : 'corporateStage2';
  if (position.waitingForPanel.holds(c)) return 'panelMeets';
  if (position.panelHasMet.holds(c))
    return position.panelReportNotDated.holds(c) ? 'finalAnswer' : 'finalAnswerFromReport';
  return undefined;
};
