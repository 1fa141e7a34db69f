import { cautions, type Caution, type CautionId } from '../../domain/cautions';
import { anchorOf } from '../anchors';
import type { Entry, Part } from '../book';
import { ids } from '../ids';
import { kept, line, ruleLink, sourceLines, text } from '../pieces';
import type { Words } from '../words';

function cautionEntry(id: CautionId, words: Words): Entry {
  const { t } = words;
  const { any, worst, sources }: Caution = cautions[id];
  return {
    anchor: anchorOf.caution(id),
    cells: [
      [{ pieces: [text(t(`cautions:${id}.title`))], under: [kept(id)] }],
      [line(t(`cautions:${id}.text`)), ...(worst === undefined ? [] : [line(t(`rule-book:worst.${worst}`))])],
      any.map((rule) => ({ pieces: [ruleLink(rule, words)] })),
      sourceLines(sources),
    ],
  };
}

/** Every caution: its words, the rules that bring it, and where it comes from. */
export function cautionsPart(words: Words): Part {
  const { t } = words;
  return {
    id: 'part-cautions',
    title: t('rule-book:cautions.title'),
    intro: t('rule-book:cautions.intro'),
    columns: [
      t('rule-book:column.caution'),
      t('rule-book:column.words'),
      t('rule-book:column.anyHolds'),
      t('rule-book:column.sources'),
    ],
    entries: ids.cautions.map((id) => cautionEntry(id, words)),
  };
}
