import { letters } from '../../domain/letters';
import type { LetterId } from '../../domain/routes';
import { anchorOf } from '../anchors';
import type { Entry, Part } from '../book';
import { letterIds, questionsOfLetter } from '../letter-questions';
import { joined, kept, line, questionLink, routeLink, sourceLines } from '../pieces';
import type { Words } from '../words';

function letterEntry(id: LetterId, words: Words): Entry {
  const { t } = words;
  const { to, replyWithin, cites } = letters[id];
  return {
    anchor: anchorOf.letter(id),
    cells: [
      [{ pieces: [routeLink(id, words)], under: [kept(id)] }],
      [
        line(t(`letters:common.${to}`)),
        ...(replyWithin === undefined
          ? []
          : [line(t('rule-book:letters.replyWithin', { count: replyWithin }))]),
      ],
      [
        {
          pieces: joined(
            questionsOfLetter(id).map((question) => questionLink(question, words)),
            '; ',
          ),
        },
      ],
      sourceLines(cites),
    ],
  };
}

/** Every letter: the route it belongs to, whom it goes to, what is asked for it and what it cites. */
export function lettersPart(words: Words): Part {
  const { t } = words;
  return {
    id: 'part-letters',
    title: t('rule-book:letters.title'),
    intro: t('rule-book:letters.intro'),
    columns: [
      t('rule-book:column.letterOf'),
      t('rule-book:column.to'),
      t('rule-book:column.asks'),
      t('rule-book:column.sources'),
    ],
    entries: letterIds.map((id) => letterEntry(id, words)),
  };
}
