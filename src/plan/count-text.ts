import type { Deadline } from '../domain/due';
import { countWords } from '../result/count-words';
import type { PlanWords } from './plan-words';

/** Takes a deadline; gives line by line how its days were counted: what the result page says under "How we counted". */
export function countText(deadline: Deadline, words: PlanWords): readonly string[] {
  const { t } = words;
  const { note, counts, beyond } = countWords(deadline, words);
  const lines = counts.flatMap(({ which, counted, skipped, careful }) => [
    ...(which === undefined ? [] : [t('plan:entry.heading', { name: t(`result:count.${which}`) })]),
    ...counted,
    ...(skipped === undefined
      ? []
      : [skipped.intro, ...skipped.days.map((day) => t('plan:entry.line', { words: day }))]),
    ...careful,
  ]);
  return [note, ...lines, ...(beyond === undefined ? [] : [beyond])];
}
