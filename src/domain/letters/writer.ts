import { isIsoDate } from '../calendar/iso-date';
import { isRoughDate } from '../calendar/rough-date';
import { workingDaysAfter } from '../calendar/working-days';
import type { Case } from '../case';
import type { DeadlineId } from '../deadlines';
import { dueOn } from '../due';
import type { DateQuestionId, Point, QuestionId } from '../questions';
import { rules, type RuleId } from '../rules';
import { englishDate } from './english-date';
import type { Block, BulletList, Heading, NumberedPoints, Paragraph } from './letter-document';
import type { LetterKey, Say } from './say';

/** Questions whose answer is the person's own text. */
export type OwnText =
  'whyLate' | 'stillPossible' | 'whyInterest' | 'whyNotSettled' | 'whatTheySaid' | 'workers' | 'whatWasLost';

const partsOfPoint = ['whatHappened', 'when', 'who', 'shouldHave', 'effect', 'wish'] as const;

/** What a letter is written with. Every sentence comes from a key, and own words only from an answer. */
export interface Writer {
  readonly c: Case;
  readonly councilName: string;
  readonly say: Say;
  readonly holds: (rule: RuleId) => boolean;
  readonly paragraph: (key: LetterKey, gaps?: Record<string, string>, from?: QuestionId) => Paragraph;
  readonly heading: (key: LetterKey) => Heading;
  readonly bullets: (...items: readonly (string | false)[]) => BulletList;
  /** The person's own words, one paragraph a line; nothing when they left it empty. */
  readonly own: (question: OwnText) => readonly Paragraph[];
  /** An introduction and the person's own words, or neither. */
  readonly introduced: (key: LetterKey, question: OwnText) => readonly Paragraph[];
  readonly points: () => readonly Block[];
  /** "on 3 May 2026", "in May 2026", or undefined when the person is not sure or was not asked. */
  readonly when: (question: DateQuestionId) => string | undefined;
  /** The sentence with its date, or its twin without one. */
  readonly dated: (
    withDate: LetterKey,
    without: LetterKey,
    question: DateQuestionId,
    gaps?: Record<string, string>,
  ) => Paragraph;
  /** The last day of so many working days if the letter is received today (day 0, SP-D03): "3 May 2026". */
  readonly ifSentToday: (workingDays: number) => string;
  /** "on 3 May 2026": the last day of a limit, the later one where it is a range. */
  readonly lastDay: (id: DeadlineId, which: 'normal' | 'extended') => string | undefined;
}

const lines = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

/** Lines of an answer in free text; none when it was not asked or left empty. */
export const linesOf = (text: string | undefined): readonly string[] => lines(text ?? '');

/** A point's parts with something in them; the person's line ends stay as they typed them. */
const pointParts = (point: Point, say: Say) =>
  partsOfPoint
    .filter((part) => point[part].trim() !== '')
    .map((part) => ({ label: say(`point.${part}`), runs: [{ text: point[part], own: true as const }] }));

/** Takes a case, the council's name and the English words; gives the writer that every letter uses. */
export function writerFor(c: Case, councilName: string, say: Say): Writer {
  const paragraph: Writer['paragraph'] = (key, gaps, from) => ({
    kind: 'paragraph',
    runs: [{ text: say(key, gaps) }],
    ...(from === undefined ? {} : { from }),
  });
  const own: Writer['own'] = (question) =>
    linesOf(c[question]).map((text) => ({ kind: 'paragraph', runs: [{ text, own: true }], from: question }));
  const when: Writer['when'] = (question) => {
    const date = c[question];
    if (date === undefined || !isRoughDate(date) || date === 'notSure') return undefined;
    return say(isIsoDate(date) ? 'common.onDay' : 'common.inMonth', { date: englishDate(date) });
  };
  const points = (): readonly NumberedPoints[] =>
    c.points === undefined
      ? []
      : [{ kind: 'points', points: c.points.map((point) => pointParts(point, say)), from: 'points' }];
  return {
    c,
    councilName,
    say,
    holds: (rule) => rules[rule].holds(c),
    paragraph,
    heading: (key) => ({ kind: 'heading', text: say(key) }),
    bullets: (...items) => ({
      kind: 'bullets',
      items: items.filter((item) => item !== false).map((text) => [{ text }]),
    }),
    own,
    introduced: (key, question) => {
      const words = own(question);
      return words.length === 0 ? [] : [paragraph(key), ...words];
    },
    points,
    when,
    dated: (withDate, without, question, gaps) => {
      const on = when(question);
      return on === undefined
        ? paragraph(without, gaps, question)
        : paragraph(withDate, { ...gaps, when: on }, question);
    },
    ifSentToday: (workingDays) => englishDate(workingDaysAfter(c.today, workingDays)),
    lastDay: (id, which) => {
      const deadline = dueOn(id, c);
      const reckoning = which === 'extended' ? (deadline?.extended ?? deadline?.normal) : deadline?.normal;
      return reckoning === undefined
        ? undefined
        : say('common.onDay', { date: englishDate(reckoning.last.latest) });
    },
  };
}
