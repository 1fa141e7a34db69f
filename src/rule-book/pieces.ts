import { wordsOfQuestion } from './question-words';
import type { QuestionId } from '../domain/questions';
import type { RouteId } from '../domain/routes';
import { rules, type RuleId } from '../domain/rules';
import { sources, type SourceId } from '../domain/sources';
import { anchorOf } from './anchors';
import type { Line, Piece } from './book';
import type { Words } from './words';

/** Takes a text of the locales; gives it as words of a cell. */
export const text = (words: string): Piece => ({ kind: 'words', text: words });

/** Takes an id or a citation; gives it as words that no language changes. */
export const kept = (name: string): Piece => ({ kind: 'kept', text: name });

/** Takes words and the anchor of another entry; gives a link to it. */
export const entryLink = (words: string, to: string): Piece => ({ kind: 'entry', text: words, to });

/** Takes one text; gives it as a line by itself. */
export const line = (words: string): Line => ({ pieces: [text(words)] });

/** Takes pieces of a kind; gives them with a mark of the locales between each two. */
export const joined = (pieces: readonly Piece[], between: string): readonly Piece[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [text(between), piece]));

/** Takes ids of sources; gives each with its citation and a link to its entry. */
export const cited = (ids: readonly SourceId[]): readonly Piece[] =>
  ids.flatMap((id, index): readonly Piece[] => [
    { kind: 'entry', text: id, to: anchorOf.source(id), kept: true },
    kept(` ${sources[id].cite}${index < ids.length - 1 ? '; ' : ''}`),
  ]);

/** Takes ids of sources; gives a line for each, as the last column of a table has them. */
export const sourceLines = (ids: readonly SourceId[]): readonly Line[] =>
  ids.map((id) => ({ pieces: cited([id]) }));

/** Takes a rule; gives its words with a link to its entry. */
export const ruleLink = (id: RuleId, { t }: Words): Piece => entryLink(t(`rules:${id}`), anchorOf.rule(id));

/** Takes a rule; gives its words with a link to its entry, and its sources beneath. */
export const ruleLine = (id: RuleId, words: Words): Line => ({
  pieces: [ruleLink(id, words)],
  under: rules[id].sources.length === 0 ? [text(words.t('rule-book:rules.told'))] : cited(rules[id].sources),
});

/** Takes a route; gives its name with a link to its entry. */
export const routeLink = (id: RouteId, { t }: Words): Piece =>
  entryLink(t(`routes:${id}.name`), anchorOf.route(id));

/** Takes a question; gives its short name with a link to its entry. */
export const questionLink = (id: QuestionId, { t }: Words): Piece =>
  entryLink(wordsOfQuestion(id, t).label, anchorOf.question(id));
