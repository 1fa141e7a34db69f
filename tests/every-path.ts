import { addDays, type IsoDate } from '../src/domain/calendar/iso-date';
import { walk, type Walk } from '../src/domain/journey';
import { questions, type Answers, type QuestionId } from '../src/domain/questions';
import type { Question } from '../src/domain/questions/kinds';
import { today } from './case-of';

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
  challenged: ['no', 'waiting', 'refusedAgain'],
  procedureNamed: ['statutory', 'corporate', 'notNamed'],
  complainedHow: ['inWriting', 'spoken'],
  whatIsLeft: ['biggerSum', 'workerOnly', 'other'],
  chased: ['no', 'yes'],
  delayPutRight: ['no', 'yes'],
  wants: [['apology'], ['recordCorrection'], ['compensation']],
  subjects: [['childInNeed'], ['section47'], ['records'], ['courtReport']],
  refusalReasons: [['tooOld'], ['liveCourt'], ['police'], ['claimMade'], ['noReason']],
  courts: [['familyCourtLive'], ['familyCourtEnded'], ['policeLive'], ['claimMade'], ['none']],
  challengedOn: [ago(5), ago(40)],
  interestDecidedOn: [ago(5), ago(60), 'notYet'],
};

/** Every answer worth trying for a question; dates are bands either side of each limit. */
export const samplesOf = (id: QuestionId): readonly unknown[] => {
  const question: Question = questions[id];
  switch (question.kind) {
    case 'radios':
      return question.options;
    case 'checkboxes':
      return question.samples;
    case 'date':
      return [...question.samples.map(ago), 'notSure', ...question.instead];
    case 'council':
      return ['E10000028', 'wales', 'notSure'];
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

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);
const ids = Object.keys(questions).filter(isQuestion);

export interface Path {
  readonly walk: Walk;
  /** What was chosen at the forks. */
  readonly chosen: Answers;
  /** The same person with every question answered, forks as chosen and the rest by each question's first sample. */
  readonly answers: Answers;
}

const lazily = (chosen: ReadonlyMap<QuestionId, unknown>): Answers =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      ids.map((id) => [
        id,
        {
          enumerable: true,
          configurable: true,
          get: () => {
            if (!chosen.has(id)) throw new Unanswered(id);
            return chosen.get(id);
          },
        },
      ]),
    ),
  );

const filled = (chosen: ReadonlyMap<QuestionId, unknown>): Answers =>
  Object.fromEntries(
    ids.map((id) => [id, chosen.has(id) ? chosen.get(id) : samplesOf(id).at(id === 'dangerNow' ? 3 : 0)]),
  );

/** All paths through the questions, forking only where a rule or a condition reads an answer. */
export function* everyPath(chosen: ReadonlyMap<QuestionId, unknown> = new Map()): Generator<Path> {
  try {
    const at = walk(lazily(chosen), today);
    yield { walk: { ...at }, chosen: Object.fromEntries(chosen), answers: filled(chosen) };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    const id = error.question;
    for (const answer of representatives[id] ?? samplesOf(id))
      yield* everyPath(new Map(chosen).set(id, answer));
  }
}

/** Every option of a question with ticks, ticked by itself. */
const eachTick = (id: QuestionId): readonly unknown[] => {
  const question: Question = questions[id];
  return question.kind === 'checkboxes'
    ? Object.values(question.groups).flatMap((group) => group.map((tick) => [tick]))
    : [];
};

/** Every answer of every question, each put to some of the people who are asked it. */
export function* everyOption(paths: readonly Path[]): Generator<Path> {
  for (const id of ids) {
    const askedIt = paths.filter((path) => path.walk.asked.includes(id));
    const some = [0, 0.33, 0.66].flatMap((part) => askedIt[Math.floor(askedIt.length * part)] ?? []);
    for (const answer of [...samplesOf(id), ...eachTick(id)]) {
      for (const { answers } of some) {
        const changed: Answers = { ...answers, [id]: answer };
        yield { walk: walk(changed, today), chosen: { [id]: answer }, answers: changed };
      }
    }
  }
}
