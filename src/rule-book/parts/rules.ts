import { rules, type RuleId } from '../../domain/rules';
import { anchorOf } from '../anchors';
import type { Entry, Part } from '../book';
import { ids } from '../ids';
import { joined, kept, line, sourceLines, text } from '../pieces';
import { usesOf } from '../used-by';
import type { Words } from '../words';

function ruleEntry(id: RuleId, words: Words): Entry {
  const { t } = words;
  const uses = usesOf(id, words);
  const { sources } = rules[id];
  return {
    anchor: anchorOf.rule(id),
    cells: [
      [{ pieces: [text(t(`rules:${id}`))], under: [kept(id)] }],
      sources.length === 0 ? [line(t('rule-book:rules.told'))] : sourceLines(sources),
      uses.length === 0 ? [line(t('rule-book:rules.elsewhere'))] : [{ pieces: joined(uses, '; ') }],
    ],
  };
}

/** Every named rule: its words, its sources, and all that waits on it. */
export function rulesPart(words: Words): Part {
  const { t } = words;
  return {
    id: 'part-rules',
    title: t('rule-book:rules.title'),
    intro: t('rule-book:rules.intro'),
    columns: [t('rule-book:column.rule'), t('rule-book:column.sources'), t('rule-book:column.usedIn')],
    entries: ids.rules.map((id) => ruleEntry(id, words)),
  };
}
