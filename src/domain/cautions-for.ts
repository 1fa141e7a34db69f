import type { Case } from './case';
import { cautions, type Caution, type CautionId } from './cautions';
import { rules } from './rules';

/** What does most harm if missed comes first. */
const worstFirst: readonly Caution['worst'][] = ['safety', 'clock', 'court', undefined];

const isCaution = (key: string): key is CautionId => Object.hasOwn(cautions, key);

const worstOf = (id: CautionId): Caution['worst'] => {
  const caution: Caution = cautions[id];
  return caution.worst;
};

/** Takes a case; gives what the person must be told: safety, clocks and courts first, then in the table's order. */
export function cautionsFor(c: Case): readonly CautionId[] {
  const held = Object.keys(cautions)
    .filter(isCaution)
    .filter((id) => cautions[id].any.some((rule) => rules[rule].holds(c)));
  return worstFirst.flatMap((worst) => held.filter((id) => worstOf(id) === worst));
}
