import fc from 'fast-check';
import { addDays, daysBetween, type IsoDate } from '../src/domain/calendar/iso-date';
import { findingKinds, questions, type Answers, type Point, type QuestionId } from '../src/domain/questions';
import type { Question } from '../src/domain/questions/kinds';

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);
export const ids = Object.keys(questions).filter(isQuestion);

/** One thing five times in six, the other once. */
const often = <A, B>(most: fc.Arbitrary<A>, few: fc.Arbitrary<B>): fc.Arbitrary<A | B> =>
  fc.oneof({ weight: 5, arbitrary: most }, { weight: 1, arbitrary: few });

const dayFrom = (first: IsoDate, last: IsoDate) =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days));
const anyDay = dayFrom('2015-01-01', '2030-12-31');

/** The day on which they sit down; half of them when the dates below are days or weeks old. */
export const anyToday = fc.oneof(anyDay, dayFrom('2026-08-01', '2027-02-28'));

/** A day or a month; half of them close together, so that limits run out and orders are mixed up. */
const day = fc.oneof(anyDay, dayFrom('2026-05-01', '2026-12-31'));
const month = day.map((date) => date.slice(0, 7));

/** Text that breaks what is not written with care. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'a word',
          ' ',
          '\n',
          '\r\n',
          '\r',
          '\t',
          '\v',
          '\u0085',
          '\u2028',
          '👩‍👧',
          'مرحبا',
          'שלום',
          'é',
          '“—…”',
        ],
        ...['\u202e', '\u2066', '\u200f', '\u0000', '\ufeff', '\ud83d', '\udc00', '\uffff', '__proto__'],
        ...['<b>', '<script>alert(1)</script>', '&amp;', '{{', '}}', '{{when}}', '{{- date}}', '{{count}}'],
        ...['$t(common.title)', '$t(', '$&', '$1', '$$', "$'", '\\', '%s', '${1}', 'x'.repeat(5000)],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

const notBlank = (text: fc.Arbitrary<string>) => text.map((typed) => (typed.trim() === '' ? 'own' : typed));

const subjects = Object.values(questions.subjects.groups).flat();

const points = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly Point[]> =>
  fc.array(
    fc.record({
      about: fc.constantFrom(...subjects),
      whatHappened: notBlank(text),
      when: text,
      who: text,
      shouldHave: text,
      effect: text,
      wish: text,
    }),
    { minLength: 1, maxLength: 3 },
  );

/** An answer for each subject there is, ticked or not: those that are not ticked must decide nothing. */
const forSubjects = (each: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.tuple(...subjects.map((about) => fc.record({ about: fc.constant(about), ...each })));

/** Any valid answer to a question, whatever was answered before it. */
export function anyAnswer(id: QuestionId, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const question: Question = questions[id];
  switch (question.kind) {
    case 'radios':
      return fc.constantFrom(...question.options);
    case 'checkboxes': {
      const ticks = Object.values(question.groups).flat();
      const alone = fc.constantFrom(...question.alone).map((tick) => [tick]);
      return often(fc.subarray(ticks, { minLength: 1, maxLength: Math.min(4, ticks.length) }), alone);
    }
    case 'date':
      return often(fc.oneof(day, month), fc.constantFrom('notSure', ...question.instead));
    case 'eachDate':
      return forSubjects({ when: often(fc.oneof(day, month), fc.constant('notSure')) });
    case 'findings':
      return forSubjects({ finding: fc.constantFrom(...findingKinds), notDone: fc.boolean() });
    case 'council':
      return often(
        fc.constant('E10000028'),
        fc.constantFrom('wales', 'scotland', 'northernIreland', 'notSure'),
      );
    case 'text':
      return question.optional ? text : notBlank(text);
    case 'points':
      return points(text);
  }
}

/** The answers whose question passes; the others are not there at all. */
export const answersWhere = (keep: (id: QuestionId) => boolean, from: Answers): Answers =>
  Object.fromEntries(ids.flatMap((id) => (keep(id) && id in from ? [[id, from[id]]] : [])));

const plain: fc.Arbitrary<string> = fc.constantFrom('own words', 'own\n\nwords', 'Zoë');

/** Answers to every question, one time in six with some missing: most are off the path, that is stale. */
export const anyAnswers = (text = plain): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(ids.map((id) => [id, anyAnswer(id, text)]))),
      often(fc.constant([]), fc.subarray(ids)),
    )
    .map(([all, missing]) => answersWhere((id) => !missing.some((gone) => gone === id), all));

/** Somebody in England, in no danger, to whom the council owes an answer, an investigation or a panel. */
export const anyoneWaiting: fc.Arbitrary<Answers> = fc
  .tuple(
    anyAnswers(),
    fc.constantFrom('complained', 'askedInvestigation', 'askedPanel', 'panelMet'),
    fc.constantFrom('no', 'notSure'),
    fc.constantFrom('childInNeed', 'section47', 'records'),
  )
  .map(([answers, soFar, refusal, subject]): Answers => ({
    ...answers,
    dangerNow: 'no',
    council: 'E10000028',
    subjects: [subject],
    soFar,
    refusal,
  }));
