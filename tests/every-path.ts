import { addDays, addMonths, type IsoDate } from '../src/domain/calendar/iso-date';
import { walk, type Walk } from '../src/domain/journey';
import { questions, type Answers, type QuestionId } from '../src/domain/questions';
import type { Question } from '../src/domain/questions/kinds';
import { today } from './case-of';
import { bandsOf } from './date-bands';

/** Thrown when a rule reads an answer that has not been chosen yet: there the path forks. */
class Unanswered extends Error {
  constructor(readonly question: QuestionId) {
    super(question);
  }
}

const ago = (days: number): IsoDate => addDays(today, -days);

/** Where rules treat many options alike, these stand for the rest; every other answer is tried by `everyOption`. */
const representatives: Partial<Record<QuestionId, readonly unknown[]>> = {
  dangerNow: ['yes', 'no'],
  council: ['E10000028', 'wales'],
  whoYouAre: ['parent', 'relative'],
  refusal: ['no', 'inWriting', 'inWords', 'meetingInstead', 'onHold'],
  procedureNamed: ['statutory', 'corporate', 'notNamed'],
  complainedHow: ['inWriting', 'spoken'],
  whatIsLeft: ['biggerSum', 'workerOnly', 'other'],
  chasedOn: ['no', 'sometime'],
  toldMoreTime: ['beforeWithReasons', 'no'],
  toldOfPanel: ['no'],
  advocateOn: ['notAsked'],
  certificateOn: ['none'],
  delayPutRight: ['no', 'yes'],
  wants: [['apology'], ['compensation']],
  harm: [['injury'], ['distressOnly']],
  // The day before nine months are up, and the day on which they are: what is older is tried by `everyOption`.
  firstHappened: [addDays(addMonths(today, -9), 1), addMonths(today, -9)],
  subjects: [['childInNeed'], ['section47'], ['records'], ['courtReport']],
  refusalReasons: [['tooOld'], ['liveCourt'], ['police'], ['claimMade'], ['noReason']],
  courts: [['familyCourtLive'], ['familyCourtEnded'], ['policeLive'], ['claimMade'], ['none']],
};

const subjects = Object.values(questions.subjects.groups).flat();

const samplesFor = (id: QuestionId): readonly unknown[] => {
  const question: Question = questions[id];
  switch (question.kind) {
    case 'radios':
      return question.options;
    case 'checkboxes':
      return question.samples;
    case 'date':
      return [...bandsOf(id, today), 'notSure', ...question.instead];
    case 'eachDate':
      return [ago(30), addMonths(today, -9), ago(400), 'notSure'].map((when) =>
        // The first subject of the list apart from the rest, so that old and new stand side by side.
        subjects.map((about, index) => ({ about, when: index === 0 ? ago(30) : when })),
      );
    case 'findings':
      return (['upheld', 'notUpheld'] as const).map((finding) =>
        subjects.map((about) => ({ about, finding, notDone: finding === 'upheld' })),
      );
    case 'council':
      return ['E10000028', 'wales', 'scotland', 'northernIreland', 'notSure'];
    case 'text':
      return ['Some words of their own'];
    case 'points':
      return [
        [
          {
            whatHappened: 'It was late.',
            when: 'May',
            who: 'A worker',
            shouldHave: 'Told me',
            effect: 'Worry',
            wish: 'Sorry',
          },
        ],
      ];
  }
};

const tried = new Map<QuestionId, readonly unknown[]>();

/** Every answer worth trying for a question; dates are bands either side of each limit. */
export const samplesOf = (id: QuestionId): readonly unknown[] => {
  const samples = tried.get(id) ?? samplesFor(id);
  tried.set(id, samples);
  return samples;
};

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);
const ids = Object.keys(questions).filter(isQuestion);

export interface Path {
  readonly walk: Walk;
  /** What was chosen at the forks. */
  readonly chosen: Answers;
  /** The same person with every question answered, forks as chosen and the rest by each question's first sample. */
  readonly answers: Answers;
}

/** Answers that are looked up only when a rule reads them; the walk moves them as property descriptors. */
const lazily = (chosen: ReadonlyMap<QuestionId, unknown>): Answers =>
  new Proxy(
    {},
    {
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === 'string' && isQuestion(key)
          ? {
              enumerable: true,
              configurable: true,
              get: () => {
                if (!chosen.has(key)) throw new Unanswered(key);
                return chosen.get(key);
              },
            }
          : undefined,
    },
  );

const filled = (chosen: ReadonlyMap<QuestionId, unknown>): Answers =>
  Object.fromEntries(
    ids.map((id) => [id, chosen.has(id) ? chosen.get(id) : samplesOf(id).at(id === 'dangerNow' ? 3 : 0)]),
  );

/**
 * These decide what else is asked, what is due and what runs alongside, but never the main route (which a test
 * holds): their answers take turns along the paths, where all others are tried with all.
 */
export const inTurn: readonly QuestionId[] = ['firstHappened', 'eachHappened', 'wants', 'harm'];

/** All paths through the questions, forking only where a rule or a condition reads an answer. */
export function* everyPath(
  chosen: ReadonlyMap<QuestionId, unknown> = new Map(),
  turn = { now: 0 },
): Generator<Path> {
  try {
    const at = walk(lazily(chosen), today);
    yield { walk: { ...at }, chosen: Object.fromEntries(chosen), answers: filled(chosen) };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    const id = error.question;
    const all = representatives[id] ?? samplesOf(id);
    const some = inTurn.includes(id) ? all.slice(turn.now % all.length).slice(0, 1) : all;
    for (const answer of some) {
      turn.now += 1;
      yield* everyPath(new Map(chosen).set(id, answer), turn);
    }
  }
}

/** Every option of a question with ticks, ticked by itself. */
const eachTick = (id: QuestionId): readonly unknown[] => {
  const question: Question = questions[id];
  return question.kind === 'checkboxes'
    ? Object.values(question.groups).flatMap((group) => group.map((tick) => [tick]))
    : [];
};

const withAnswer = (answers: Answers, id: QuestionId, answer: unknown): Path => {
  const changed: Answers = { ...answers, [id]: answer };
  return { walk: walk(changed, today), chosen: { [id]: answer }, answers: changed };
};

/** Every answer of every question, each put to some of the people who are asked it, and what it makes us ask as well. */
export function* everyOption(paths: readonly Path[]): Generator<Path> {
  for (const id of ids) {
    const askedIt = paths.filter((path) => path.walk.asked.includes(id));
    const some = [0, 0.33, 0.66].flatMap((part) => askedIt[Math.floor(askedIt.length * part)] ?? []);
    for (const answer of [...samplesOf(id), ...eachTick(id)]) {
      for (const { answers, walk: before } of some) {
        const changed = withAnswer(answers, id, answer);
        yield changed;
        const newly = changed.walk.asked.filter((other) => !before.asked.includes(other));
        for (const other of newly)
          for (const said of samplesOf(other)) yield withAnswer(changed.answers, other, said);
      }
    }
  }
}
