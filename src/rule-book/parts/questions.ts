import { wordsOfQuestion } from '../question-words';
import type { QuestionWords } from '../../components/question-words';
import type { QuestionId } from '../../domain/questions';
import { sectionOf } from '../../paths';
import { anchorOf } from '../anchors';
import { inOrderAsked, whomAsked } from '../asked-when';
import type { Cell, Entry, Part } from '../book';
import { ids } from '../ids';
import { kept, line, ruleLink, text } from '../pieces';
import type { Words } from '../words';

/** Takes a question; gives whom it is asked, with a line for each group of rules of which one must hold. */
function askedCell(id: QuestionId, words: Words): Cell {
  const { t } = words;
  const asked = whomAsked(id);
  if (asked.kind !== 'needs') return [line(t(`rule-book:asked.${asked.kind}`))];
  return asked.needs.map((group) => ({
    pieces: group.flatMap((rule, index) => [
      ...(index === 0 ? [] : [text(` ${t('rule-book:or')} `)]),
      ruleLink(rule, words),
    ]),
  }));
}

function questionEntry(id: QuestionId, number: number, words: Words): Entry {
  const { t } = words;
  const { title, options = {}, instead = {} }: QuestionWords = wordsOfQuestion(id, t);
  const choices = [...Object.values(options), ...Object.values(instead)];
  return {
    anchor: anchorOf.question(id),
    cells: [
      [
        { pieces: [text(t('rule-book:questions.numbered', { number, title }))], under: [kept(id)] },
        line(t(`pages:sections.${sectionOf(id)}`)),
      ],
      choices.length === 0 ? [line(t('rule-book:questions.typed'))] : choices.map(line),
      askedCell(id, words),
    ],
  };
}

/** Every question in the order in which it is asked, then those that only a letter asks. */
export function questionsPart(words: Words): Part {
  const { t } = words;
  return {
    id: 'part-questions',
    title: t('rule-book:questions.title'),
    intro: t('rule-book:questions.intro'),
    columns: [t('rule-book:column.question'), t('rule-book:column.options'), t('rule-book:column.askedWhen')],
    entries: inOrderAsked(ids.questions).map((id, index) => questionEntry(id, index + 1, words)),
  };
}
