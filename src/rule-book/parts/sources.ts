import { checked, sources, type SourceId } from '../../domain/sources';
import { anchorOf } from '../anchors';
import type { Entry, Part } from '../book';
import { ids } from '../ids';
import { kept, line } from '../pieces';
import type { Words } from '../words';

function sourceEntry(id: SourceId, { t, showDate }: Words): Entry {
  const { cite, url, mark } = sources[id];
  return {
    anchor: anchorOf.source(id),
    cells: [
      [{ pieces: [kept(id)] }],
      [{ pieces: [{ kind: 'outside', text: cite, url }] }],
      [line(t(`rule-book:mark.${mark}`))],
      [line(showDate(checked(id)))],
    ],
  };
}

/** Every source: its citation and address, how far it was read, and the day it was last checked. */
export function sourcesPart(words: Words): Part {
  const { t } = words;
  return {
    id: 'part-sources',
    title: t('rule-book:sources.title'),
    intro: t('rule-book:sources.intro'),
    columns: [
      t('rule-book:column.id'),
      t('rule-book:column.citation'),
      t('rule-book:column.mark'),
      t('rule-book:column.checked'),
    ],
    entries: ids.sources.map((id) => sourceEntry(id, words)),
  };
}
