import { dropped, rawOr, type Raw } from './raw';

/** One small change from the shape of one version towards the next. What it does not know it leaves as it is. */
type Step = (work: Raw) => Raw;

const withAnswers = (work: Raw, change: (answers: Raw) => Raw): Raw => ({
  ...work,
  answers: change(rawOr(work.answers)),
});

/** Takes a question that asked only whether, and the one that asks when; a date that was given says more. */
const becomesDate =
  (old: string, next: string, words: Readonly<Record<string, string>>): Step =>
  (work) =>
    withAnswers(work, (answers) => {
      const said = answers[old];
      const instead = typeof said === 'string' ? words[said] : undefined;
      if (instead === undefined) return said === 'notSure' ? dropped(answers, old) : answers;
      const known = instead === 'sometime' ? answers[next] : undefined;
      return { ...dropped(answers, old), [next]: known ?? instead };
    });

/** Half-typed pages were pairs; they are now found by their question. */
const draftsByQuestion: Step = (work) => {
  const pairs: readonly unknown[] = Array.isArray(work.typed) ? work.typed : [];
  const drafts = Object.fromEntries(
    pairs.flatMap((pair): [string, unknown][] =>
      Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]]] : [],
    ),
  );
  return { ...dropped(work, 'typed'), drafts };
};

const letterByItsName: Step = (work) => ({
  ...dropped(work, 'chosen'),
  ...(work.chosen !== undefined && { letter: work.chosen }),
});

/** One date was asked for all subjects; each now has its own, and one that was given stands for each. */
const aDateForEachSubject: Step = (work) =>
  withAnswers(work, (answers) => {
    const { subjects, firstHappened: when } = answers;
    const matters = Array.isArray(subjects) ? subjects.filter((about) => about !== 'notSure') : [];
    if (matters.length < 2 || typeof when !== 'string') return answers;
    return {
      ...dropped(answers, 'firstHappened'),
      eachHappened: matters.map((about: unknown) => ({ about, when })),
    };
  });

const approvals: Readonly<Record<string, string>> = {
  fosterCarer: 'fosterApproval',
  adopter: 'adoptionApproval',
};

/** Being approved was one subject; foster carers and adopters now have their own. Others are asked again. */
const approvalByWhoAsks: Step = (work) =>
  withAnswers(work, (answers) => {
    const { subjects, whoYouAre } = answers;
    const own = typeof whoYouAre === 'string' ? approvals[whoYouAre] : undefined;
    if (!Array.isArray(subjects) || own === undefined) return answers;
    return { ...answers, subjects: subjects.map((about: unknown) => (about === 'approval' ? own : about)) };
  });

/** The steps from each version to the one after it, in order. */
const steps: Readonly<Record<number, readonly Step[]>> = {
  1: [
    draftsByQuestion,
    letterByItsName,
    approvalByWhoAsks,
    aDateForEachSubject,
    becomesDate('challenged', 'challengedOn', {
      no: 'no',
      waiting: 'sometime',
      refusedAgain: 'refusedAgain',
    }),
    becomesDate('chased', 'chasedOn', { no: 'no', yes: 'sometime' }),
  ],
};

/** Takes work of any version up to `to`; gives it in the shape of `to`. Never throws. */
export function migrated(work: Raw, to: number): Raw {
  let now = work;
  for (let version = Number(work.version); version < to; version += 1) {
    for (const step of steps[version] ?? []) now = step(now);
  }
  return { ...now, version: to };
}

/** Whether a value can be the version of a file: a whole number from 1. */
export const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;
