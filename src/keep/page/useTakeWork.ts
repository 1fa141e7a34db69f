import { useAnswers } from '../../answers';
import { openWork } from '../work/open-work';
import type { Work } from '../work/work';

/** Gives what carries on from opened work: it takes the place of all that is here. */
export function useTakeWork(): (work: Work) => void {
  const { takeWork } = useAnswers();
  return (work) => takeWork(openWork(work));
}
