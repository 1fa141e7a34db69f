import { deadlines, type DeadlineId, type Length, type TimeLimit } from '../../domain/deadlines';
import { anchorOf } from '../anchors';
import type { Entry, Part } from '../book';
import { ids } from '../ids';
import { kept, line, ruleLink, sourceLines, text } from '../pieces';
import { idsOfRules } from '../used-by';
import type { Say, Words } from '../words';

/** Takes a length; gives it in words, with its unit: working days, calendar days or calendar months. */
function lengthInWords(length: Length, t: Say): string {
  if (length === 'noNumber') return t('rule-book:length.noNumber');
  if ('workingDays' in length) return t('rule-book:length.workingDays', { count: length.workingDays });
  if ('calendarDays' in length) return t('rule-book:length.calendarDays', { count: length.calendarDays });
  const months = t('rule-book:length.months', { count: length.months });
  if (length.rolls) return t('rule-book:length.rolls', { months });
  return length.beginningWith ? t('rule-book:length.beginningWith', { months }) : months;
}

/** What sets a limit apart from one that somebody must keep or be late. */
const kinds = ['opens', 'recommended', 'courtClock', 'councilsCount'] as const;

function howLong(limit: TimeLimit, { t }: Words): readonly string[] {
  const { length, extended, from, warnsAfter } = limit;
  return [
    lengthInWords(length, t),
    ...(extended === undefined
      ? []
      : [t('rule-book:length.extended', { length: lengthInWords(extended, t) })]),
    t('rule-book:length.from', { start: t(`deadlines:starts.${from}`) }),
    ...(warnsAfter === undefined ? [] : [t('rule-book:length.warnsAfter', { count: warnsAfter })]),
    ...kinds.filter((kind) => limit[kind]).map((kind) => t(`rule-book:limitKind.${kind}`)),
  ];
}

function deadlineEntry(id: DeadlineId, words: Words): Entry {
  const { t } = words;
  const limit: TimeLimit = deadlines[id];
  const doubt = limit.uncertain === undefined ? [] : idsOfRules([limit.uncertain]);
  return {
    anchor: anchorOf.deadline(id),
    cells: [
      [
        { pieces: [text(t(`deadlines:names.${id}`))], under: [kept(id)] },
        line(t(`deadlines:owes.${limit.owes}`)),
      ],
      [...howLong(limit, words).map(line), line(t(`deadlines:notes.${id}`))],
      [
        ...(limit.when.length === 0 ? [line(t('rule-book:whenStartKnown'))] : []),
        ...idsOfRules(limit.when).map((rule) => ({ pieces: [ruleLink(rule, words)] })),
        ...doubt.flatMap((rule) => [line(t('rule-book:uncertain')), { pieces: [ruleLink(rule, words)] }]),
      ],
      [line(t(`deadlines:ifPassed.${id}`))],
      sourceLines(limit.sources),
    ],
  };
}

/** Every time limit: how long, from what, whose it is, when it arises and what to do once it has passed. */
export function deadlinesPart(words: Words): Part {
  const { t } = words;
  return {
    id: 'part-deadlines',
    title: t('rule-book:deadlines.title'),
    intro: t('rule-book:deadlines.intro'),
    columns: [
      t('rule-book:column.limit'),
      t('rule-book:column.length'),
      t('rule-book:column.allHold'),
      t('rule-book:column.ifPassed'),
      t('rule-book:column.sources'),
    ],
    entries: ids.deadlines.map((id) => deadlineEntry(id, words)),
  };
}
