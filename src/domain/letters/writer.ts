import { isIsoDate } from '../calendar/iso-date';
import { isRoughDate } from '../calendar/rough-date';
import { workingDaysAfter } from '../calendar/working-days';
import type { Case } from '../case';
import type { DeadlineId } from '../deadlines';
import { dueOn } from '../due';
import { mattersIn } from '../happened';
import { leftOut, pointsFor } from '../matters';
import type { DateQuestionId, Point, QuestionId, Subject } from '../questions';
import type { LetterId } from '../routes';
import { rules, type RuleId } from '../rules';
import { doorOf } from '../rules/subjects';
import { voiceOf } from '../voice';
import { englishDate } from './english-date';
import type { Block, BulletList, Heading, NumberedPoints, Paragraph } from './letter-document';
import { linesOf } from './lines';
import { annex, conductLast, enclosures, findingPart, partsOfPoints } from './points-in-letter';
import type { LetterKey, Say } from './say';
import { saidBySeveral } from './we';

/** Questions whose answer is the person's own text. */
export type OwnText =
  | 'whyLate'
  | 'stillPossible'
  | 'whyInterest'
  | 'whyNotSettled'
  | 'whatTheySaid'
  | 'workers'
  | 'whatWasLost'
  | 'recordsWanted';

/** What a letter is written with. Every sentence comes from a key, and own words only from an answer. */
export interface Writer {
  readonly c: Case;
  readonly councilName: string;
  readonly say: Say;
  readonly holds: (rule: RuleId) => boolean;
  readonly paragraph: (
    key: LetterKey,
    gaps?: Record<string, string | number>,
    from?: QuestionId,
  ) => Paragraph;
  readonly heading: (key: LetterKey) => Heading;
  readonly bullets: (...items: readonly (string | false)[]) => BulletList;
  /** The person's own words, one paragraph a line; nothing when they left it empty. */
  readonly own: (question: OwnText) => readonly Paragraph[];
  /** An introduction and the person's own words, or neither. */
  readonly introduced: (key: LetterKey, question: OwnText) => readonly Paragraph[];
  /** The points that belong in the letter, each with what the council found on it if that is wanted. */
  readonly points: (and?: 'withFindings') => readonly Block[];
  /** What comes after everything else where those points are in the letter: the papers listed, and the long stories. */
  readonly afterPoints: () => readonly Block[];
  /** The subjects of those points. */
  readonly aboutInPoints: () => readonly Subject[];
  /** Whether two or more people write together: every sentence of ours then says "we". */
  readonly several: boolean;
  /** Names, one a line, as a sentence has them: "Ann Lee and Bo Lee". */
  readonly names: (lines: string | undefined) => string;
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

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Besides the case: the English words, the council's name, and whether several people sign. */
interface WriteWith {
  readonly words: Say;
  readonly councilName: string;
  readonly several: boolean;
}

/** Takes a letter's id, a case and what the domain cannot know by itself; gives the writer that the letter uses. */
export function writerFor(letter: LetterId, c: Case, { words, councilName, several }: WriteWith): Writer {
  const voice = voiceOf(c);
  const spoken: Say = (key, gaps) => words(key, voice === undefined ? gaps : { ...gaps, context: voice });
  const say: Say = several
    ? (key, gaps = {}) => saidBySeveral(gaps, (marked) => spoken(key, marked))
    : spoken;
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
  // A subject that is not ticked any more decides nothing.
  const known = (c.points ?? []).map(({ about, ...point }): Point =>
    about !== undefined && mattersIn(c).includes(about) ? { ...point, about } : point,
  );
  const taken = conductLast(pointsFor(letter, known));
  const elsewhere = (): readonly Paragraph[] => {
    const others = leftOut(letter, known).map((about) => [say(`deals.${doorOf[about]}`), about] as const);
    const said = [...new Set(others.map(([who]) => who))].map((who) =>
      say('common.leftOut', {
        who,
        subjects: list.format(
          others.flatMap(([other, about]) => (other === who ? [say(`subject.${about}`)] : [])),
        ),
      }),
    );
    return said.length === 0 ? [] : [paragraph('common.elsewhere', { others: said.join('; ') }, 'points')];
  };
  const parts = partsOfPoints(taken, say);
  const points: Writer['points'] = (and) =>
    known.length === 0
      ? []
      : [
          {
            kind: 'points',
            points: taken.map((point, at) => [
              ...(parts[at] ?? []),
              ...(and === 'withFindings' ? findingPart(point, c, say) : []),
            ]),
            from: 'points',
          } satisfies NumberedPoints,
          ...elsewhere(),
        ];
  return {
    c,
    councilName,
    several,
    names: (text) => list.format(linesOf(text).map((name) => name.trim())),
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
    afterPoints: () => [...enclosures(taken, say), ...annex(taken, say)],
    aboutInPoints: () => taken.flatMap(({ about }) => about ?? []),
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
