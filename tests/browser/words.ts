/** The words of the screen that a person looks for. */
import bundle from '@locales/en/bundle.json';
import caseWords from '@locales/en/case.json';
import errors from '@locales/en/errors.json';
import keep from '@locales/en/keep.json';
import offline from '@locales/en/offline.json';
import pages from '@locales/en/pages.json';
import plan from '@locales/en/plan.json';
import otherQuestions from '@locales/en/questions.json';
import safety from '@locales/en/safety.json';
import sample from '@locales/en/sample.json';
import statement from '@locales/en/statement.json';
import staySafe from '@locales/en/stay-safe.json';
import talk from '@locales/en/talk.json';
import result from '@locales/en/result.json';
import routes from '@locales/en/routes.json';
import { inVoice } from '../../src/components/question-words';
import type { Answers, QuestionId } from '../../src/domain/questions';
import { voiceOf } from '../../src/domain/voice';

const questions = { ...safety, ...otherQuestions };

export const english = {
  bundle,
  case: caseWords,
  errors,
  keep,
  offline,
  pages,
  plan,
  questions,
  result,
  routes,
  sample,
  statement,
  staySafe,
  talk,
};

export type Words = typeof english;

interface Reader {
  readonly words: Words;
  readonly answers: Answers;
}

/** Takes somebody who reads and a question; gives its words as they are said to them: "you" to a young person. */
export const wordsFor = ({ words, answers }: Reader, id: QuestionId) =>
  inVoice(words.questions[id], voiceOf(answers));
