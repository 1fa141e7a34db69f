import { answerSchema } from '../domain/answer-schema';
import { isIsoDate, type IsoDate } from '../domain/calendar/iso-date';
import { councilNamed } from '../domain/councils/councils';
import { findingKinds, questions, type Answers, type QuestionId } from '../domain/questions';
import type { Question } from '../domain/questions/kinds';

/** An answer that cannot be used; the message names the question and what it accepts. */
export class UnusableAnswer extends Error {}

const accepts = (question: Question): string => {
  switch (question.kind) {
    case 'radios':
      return `one of ${question.options.join(', ')}`;
    case 'checkboxes':
      return `a list of any of ${Object.values(question.groups).flat().join(', ')}; or alone: ${question.alone.join(', ')}`;
    case 'date':
      return `a past day such as 2026-05-06, a month such as 2026-05, ${['notSure', ...question.instead].join(', ')}; never before the dates it follows`;
    case 'eachDate':
      return 'a list with one entry for each subject ticked: { about, when }, when a past day, a month or notSure';
    case 'findings':
      return `a list with one entry for each subject ticked: { about, finding, notDone }, finding one of ${findingKinds.join(', ')}`;
    case 'council':
      return 'the GSS code of an English council responsible for children’s services, or wales, scotland, northernIreland, notSure';
    case 'text':
      return question.optional ? 'text, which may be empty' : 'text that is not empty';
    case 'points':
      return 'a list of at least one point, each with whatHappened (not empty), about (a subject) and proof (text), which may both be left out, when, who, shouldHave, effect and wish as text';
  }
};

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);

/**
 * Takes what came in as one person's answers; gives them checked by the questions' own schemas.
 * Throws UnusableAnswer for anything else than an object, an unknown question or an answer it does not accept.
 */
export function readAnswers(said: unknown, today: IsoDate): Answers {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    throw new UnusableAnswer('answers must be an object of questions and answers; see --schema');
  }
  const answers: Answers = {};
  for (const [id, answer] of Object.entries<unknown>({ ...said })) {
    if (!isQuestion(id)) {
      throw new UnusableAnswer(
        `"${id}" is not a question. The questions are: ${Object.keys(questions).join(', ')}`,
      );
    }
    Object.assign(answers, { [id]: answer });
  }
  for (const [id, answer] of Object.entries(answers)) {
    if (!isQuestion(id)) continue;
    const wellFormed = answerSchema(id, answers, today).safeParse(answer).success;
    const realCouncil = id !== 'council' || !isCode(answer) || councilNamed(answer) !== undefined;
    if (!wellFormed || !realCouncil) {
      throw new UnusableAnswer(
        `${id}: ${JSON.stringify(answer)} is not accepted. It accepts ${accepts(questions[id])}`,
      );
    }
  }
  return answers;
}

const isCode = (answer: unknown): answer is string => typeof answer === 'string' && answer.startsWith('E');

/** An address that was given is meant to be printed; nobody asks to miss out a stage without saying so. */
const ordinary: Answers = { addressChoice: 'show', skipStage1: 'no', skipAsked: 'no' };

/**
 * Takes a question and the answers so far; gives what stands for an answer that was not given: "not sure" in the
 * question's own form, none where it has no such answer. One date given for all stands for each subject; an address
 * is shown unless they said otherwise.
 */
export function notSureFor(id: QuestionId, answers: Answers): Answers {
  const question: Question = questions[id];
  const matters = answers.subjects?.filter((about) => about !== 'notSure') ?? [];
  if (id in ordinary) return { [id]: ordinary[id] };
  if (question.kind === 'eachDate')
    return { eachHappened: matters.map((about) => ({ about, when: answers.firstHappened ?? 'notSure' })) };
  if (question.kind === 'findings')
    return { findings: matters.map((about) => ({ about, finding: 'notSure', notDone: false })) };
  if (question.kind === 'radios') return question.options.includes('notSure') ? { [id]: 'notSure' } : {};
  if (question.kind === 'checkboxes') return { [id]: ['notSure'] };
  if (question.kind === 'text') return question.optional ? { [id]: '' } : {};
  return question.kind === 'date' || question.kind === 'council' ? { [id]: 'notSure' } : {};
}

/** Takes the text after --today; gives the ISO date. Throws UnusableAnswer when it is none. */
export function readToday(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new UnusableAnswer(`--today: "${text}" is not a day such as 2026-11-22`);
}
