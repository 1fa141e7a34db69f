import { useAnswers } from '../../answers';
import { openWork } from '../work/open-work';
import type { Work } from '../work/work';

/** Gives what carries on from opened work: it takes the place of all that is here. Takes whether others use the device, if that is known. */
export function useTakeWork(): (work: Work, shared?: boolean) => void {
  const { takeWork } = useAnswers();
  return (work, shared) => takeWork({ ...openWork(work), ...(shared !== undefined && { shared }) });
}
