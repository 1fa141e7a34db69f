import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { pointParts } from '../src/components/point-parts';
import { answerSchema } from '../src/domain/answer-schema';
import { addDays, endOfMonth, isoDate, type IsoDate } from '../src/domain/calendar/iso-date';
import { isMonthOnly } from '../src/domain/calendar/rough-date';
import { workingDaysAfter } from '../src/domain/calendar/working-days';
import { cautionsFor } from '../src/domain/cautions-for';
import type { DeadlineId } from '../src/domain/deadlines';
import { alongside, lettersFor } from '../src/domain/decide-route';
import { due } from '../src/domain/due';
import { decided } from '../src/domain/explain';
import { mattersIn } from '../src/domain/happened';
import { walk } from '../src/domain/journey';
import { chosenLetter } from '../src/domain/letters';
import { composeLetter } from '../src/domain/letters/compose-letter';
import type { Say } from '../src/domain/letters/say';
import { pointsFor } from '../src/domain/matters';
import { questions, type Answers, type QuestionId } from '../src/domain/questions';
import { exits, mainRoutes } from '../src/domain/routes';
import { rules } from '../src/domain/rules';
import { letterText } from '../src/letter-forms/letter-text';
import {
  answersWhere,
  anyAnswer,
  anyAnswers,
  anyoneWaiting,
  anyToday,
  hostileText,
  ids,
} from './any-answers';
import { englishWords } from './english';

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

/** Everything a person is told. */
const told = (answers: Answers, today: IsoDate) => {
  const at = walk(answers, today);
  const { route, facts } = at;
  const letters = (route === undefined ? [] : lettersFor(route, facts)).map((id) => {
    const path = walk(answers, today, chosenLetter(id));
    return { id, path, letter: composeLetter(id, path.facts, { say, councilName: 'Anyshire' }) };
  });
  const beside = route === undefined ? [] : alongside(route, facts).map((row) => row.route);
  return { at, why: decided(at), beside, cautions: cautionsFor(facts), dates: due(facts), letters };
};

const property = <T>(sentence: string, any: fc.Arbitrary<T>, check: (said: T) => void, numRuns = 300) =>
  test(sentence, () => fc.assert(fc.property(any, check), { numRuns }), 20_000);
const anyOrder = fc.shuffledSubarray([...ids], { minLength: ids.length });
const monthsIn = (facts: Answers) =>
  ids.flatMap((id) => {
    const said = facts[id];
    return typeof said === 'string' && isMonthOnly(said) ? [{ id, first: isoDate(`${said}-01`) }] : [];
  });

property(
  'any answers, with stale leftovers, never break anything, whatever was typed',
  fc.tuple(anyAnswers(hostileText), anyToday),
  ([answers, today]) => {
    expect(() => told(answers, today)).not.toThrow();
  },
);

property(
  'an answer that is not on the path changes nothing',
  fc.tuple(anyAnswers(), anyAnswers(), anyToday),
  ([answers, others, today]) => {
    const before = told(answers, today);
    const asked = new Set([before.at, ...before.letters.map(({ path }) => path)].flatMap((at) => at.asked));
    const stale = answersWhere((id) => !asked.has(id), others);
    expect(told({ ...stale, ...answersWhere((id) => asked.has(id), answers) }, today)).toEqual(before);
  },
);

property(
  'the order in which answers were given does not matter',
  fc.tuple(anyAnswers(), anyOrder, anyToday),
  ([answers, order, today]) => {
    const again: Answers = Object.fromEntries(
      order.filter((id) => id in answers).map((id) => [id, answers[id]]),
    );
    expect(told(again, today)).toEqual(told(answers, today));
  },
);

property(
  'there is one main route, the first open one of the tables, and it is never beside itself',
  fc.tuple(anyAnswers(), anyToday),
  ([answers, today]) => {
    const { at, beside } = told(answers, today);
    expect(at.route === undefined).toBe(at.next !== undefined);
    if (at.route === undefined) return;
    const open = [...exits, ...mainRoutes].find((row) => row.when.every((id) => rules[id].holds(at.facts)));
    expect([open, open?.route]).toEqual([at.row, at.route]);
    expect(new Set([at.route, ...beside]).size).toBe(beside.length + 1);
  },
);

property(
  'a careful date is never after the last day in law, and counts from the earliest possible start',
  fc.tuple(fc.oneof(anyAnswers(), anyoneWaiting), anyToday, fc.nat(27)),
  ([answers, today, later]) => {
    const { facts } = walk(answers, today);
    const on = (days: number) => {
      const narrowed: Answers = Object.fromEntries(
        monthsIn(facts).map(({ id, first }) => [id, addDays(first, days)]),
      );
      return due({ ...facts, ...narrowed });
    };
    const [first, other] = [on(0), on(later)];
    const normalOf = (dates: typeof first, wanted: DeadlineId) =>
      dates.find(({ id }) => id === wanted)?.normal;
    for (const { id, owes, opens, normal } of due(facts)) {
      if (normal === undefined) continue;
      expect(normal.careful !== undefined).toBe(owes === 'you' && !opens);
      if (normal.careful === undefined) continue;
      expect(normal.careful <= normal.last.earliest).toBe(true);
      // A day in place of a month may end a limit, or begin another: then there is nothing to compare.
      if (normalOf(first, id) === undefined || normalOf(other, id) === undefined) continue;
      expect(normal.careful).toBe(normalOf(first, id)?.careful);
      expect(normal.careful <= (normalOf(other, id)?.careful ?? '9999')).toBe(true);
    }
  },
);

/** The longest the law allows, in working days. */
const longest: Partial<Record<DeadlineId, number>> = {
  ...{ stage1IfSentToday: 20, stage1: 20, stage2IfSentToday: 65, stage2Notice: 25, stage2: 65 },
  ...{ panelIfSentToday: 30, panelMeets: 30, panelReport: 5, finalAnswerFromReport: 15, finalAnswer: 20 },
  ...{ challengeReply: 10, corporateAcknowledge: 5, corporateStage1: 20, corporateStage1Latest: 25 },
  ...{ corporateStage2Acknowledge: 5, corporateStage2: 45, stage2FromStatement: 65 },
};

property(
  'the council is late only by the longest limit from the latest start, or on day 26 without a notice',
  fc.tuple(fc.oneof(anyAnswers(), anyoneWaiting), anyToday),
  ([answers, today]) => {
    const { facts } = walk(answers, today);
    const theirs = due(facts).filter(({ owes, start }) => owes !== 'you' && start !== undefined);
    const isLate = (from: IsoDate, limit: number) => today > workingDaysAfter(from, limit);
    for (const { id, start, standing } of theirs)
      if (start !== undefined && standing !== 'noDate') {
        const certain =
          (id !== 'stage2' || facts.complainedHow !== 'notSure') &&
          (id !== 'stage2Notice' || facts.toldMoreTime !== undefined);
        const limit = longest[id];
        const passed = certain && limit !== undefined && isLate(start.latest, limit);
        expect([id, standing === 'passed']).toEqual([id, passed]);
      }
    const noNotice =
      facts.toldMoreTime !== 'beforeWithReasons' &&
      facts.toldMoreTime !== 'notSure' &&
      theirs.some((d) => d.id === 'stage2Notice' && d.standing === 'passed');
    const late = theirs.some((d) => d.id !== 'stage2Notice' && !d.councilsCount && d.standing === 'passed');
    if (rules.overdue.holds(facts)) expect(late || noNotice).toBe(true);
  },
);

property(
  'an overdue council stays overdue on whichever day of a month it was',
  fc.tuple(anyoneWaiting, anyToday, fc.nat(30)),
  ([answers, today, later]) => {
    const { facts } = walk(answers, today);
    if (!rules.overdue.holds(facts)) return;
    for (const { id, first } of monthsIn(facts)) {
      const end = endOfMonth(first);
      const day = addDays(first, later) < end ? addDays(first, later) : end;
      expect([id, rules.overdue.holds(walk({ ...answers, [id]: day }, today).facts)]).toEqual([id, true]);
    }
  },
);

property(
  'own words stand in the letter exactly as they were typed, line by line',
  fc.tuple(anyAnswers(hostileText), anyToday),
  ([answers, today]) => {
    for (const { id: letterId, letter, path } of told(answers, today).letters) {
      const { facts, asked } = path;
      const { from, to, references, blocks } = letter;
      const own = blocks
        .flatMap((block) => {
          if (block.kind === 'paragraph') return block.runs;
          return block.kind === 'points' ? block.points.flat(1).flatMap((part) => part.runs) : [];
        })
        .flatMap((run) => (run.own ? [run.text] : []));
      const head = [...from, ...to, ...references].join('\n');
      // A name may stand inside a sentence of ours: whom somebody authorises to act.
      const sentences = blocks
        .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
        .map((run) => run.text)
        .join('\n');
      for (const id of asked) {
        const said = facts[id];
        if (questions[id].kind !== 'text' || typeof said !== 'string') continue;
        // Of a name only the blanks around it are left out.
        const isName = id === 'yourName' || id === 'principalName';
        const lines = said
          .split(/\r\n?|\n/)
          .filter((line) => line.trim() !== '')
          .map((line) => (isName ? line.trim() : line));
        for (const line of lines)
          expect([
            letterId,
            id,
            line,
            own.includes(line) || head.includes(line) || sentences.includes(line),
          ]).toEqual([letterId, id, line, true]);
      }
      const matters = mattersIn(facts);
      const known = (facts.points ?? []).map(({ about, ...rest }) =>
        about !== undefined && matters.includes(about) ? { ...rest, about } : rest,
      );
      const parts = pointsFor(letterId, known).flatMap((point) =>
        pointParts.flatMap((part) => point[part] ?? []),
      );
      if (asked.includes('points'))
        for (const part of parts)
          if (part.trim() !== '')
            expect([letterId, part, own.includes(part)]).toEqual([letterId, part, true]);
    }
  },
);

const unsure: Answers = Object.fromEntries(
  ids.flatMap((id) => {
    const { kind } = questions[id];
    return ['text', 'points', 'eachDate', 'findings'].includes(kind)
      ? []
      : [[id, kind === 'checkboxes' ? ['notSure'] : 'notSure']];
  }),
);
const accuses = (answers: Answers, today: IsoDate) =>
  told(answers, today).letters.some(({ letter }) => /overdue|ended on/.test(letterText(letter)));

// Left out on purpose: not sure of the first two takes the practical last date of SP-T24 or CORP-08 instead; not sure
// of the others is another situation, in which another clock runs.
const startsClock: readonly QuestionId[] = [
  ...(['panelReportOn', 'acknowledgedOn'] as const),
  ...(['subjects', 'beyondThat', 'procedureNamed', 'refusal'] as const),
];

property(
  'not being sure of an answer breaks nothing and accuses nobody who was not accused',
  fc.tuple(anyoneWaiting, anyToday, fc.nat()),
  ([answers, today, at]) => {
    const { facts } = walk(answers, today);
    const known = answersWhere((id) => id in facts, facts);
    const asked = ids.filter((id) => id in known);
    const id = asked[at % asked.length] ?? 'soFar';
    const accused = accuses({ ...unsure, ...known, [id]: unsure[id] }, today);
    if (accused && !startsClock.includes(id))
      expect([id, accuses({ ...unsure, ...known }, today)]).toEqual([id, true]);
  },
  200,
);

const anyOf = (id: QuestionId) =>
  fc.tuple(fc.constant(id), fc.oneof(anyAnswer(id, hostileText), fc.anything()));

test('an answer that is accepted is accepted again after it was written as JSON and read', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...ids).chain(anyOf),
      anyAnswers(),
      anyToday,
      ([id, answer], facts, today) => {
        const schema = answerSchema(id, facts, today);
        if (!schema.safeParse(answer).success) return;
        const again: unknown = JSON.parse(JSON.stringify(answer));
        expect(again).toEqual(answer);
        expect(schema.safeParse(again).success).toBe(true);
      },
    ),
    { numRuns: 500 },
  ));
