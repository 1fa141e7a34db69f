import { useAnswers } from '../answers';
import { useOpenOnly } from '../useOpenOnly';
import { caseAsKnown, type KnownCase } from './as-known';

/** Gives the case as far as it is known, or undefined; then the person is brought to the place they have reached. */
export function useCase(isOpen: (known: KnownCase) => boolean = () => true): KnownCase | undefined {
  const { answers, today } = useAnswers();
  const known = caseAsKnown(answers, today);
  const isHere = known !== undefined && isOpen(known);
  useOpenOnly(isHere);
  return isHere ? known : undefined;
}
