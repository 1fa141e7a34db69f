import questionWords from '@locales/en/questions.json';
import safetyWords from '@locales/en/safety.json';
import { longestText } from '../domain/answer-errors';
import { councils } from '../domain/councils/councils';
import { findingKinds, questions, type QuestionId } from '../domain/questions';
import type { Question } from '../domain/questions/kinds';

const words = { ...safetyWords, ...questionWords };

type JsonSchema = Readonly<Record<string, unknown>>;

/** The words that a question has for one of its options under `options` or `optionHints`, if any. */
const optionWords = (id: QuestionId, kind: 'options' | 'optionHints', option: string): string | undefined => {
  const question: object = words[id];
  const texts: unknown = kind in question ? Reflect.get(question, kind) : undefined;
  const text: unknown = typeof texts === 'object' && texts !== null ? Reflect.get(texts, option) : undefined;
  return typeof text === 'string' ? text : undefined;
};

const oneOf = (id: QuestionId, options: readonly string[]): JsonSchema => ({
  oneOf: options.map((option) => {
    const description = optionWords(id, 'optionHints', option);
    const title = optionWords(id, 'options', option) ?? option;
    return { const: option, title, ...(description === undefined ? {} : { description }) };
  }),
});

const subject: JsonSchema = {
  enum: [...Object.values(questions.subjects.groups).flat(), ...questions.subjects.alone],
};

const roughDate = (instead: readonly string[]): JsonSchema => ({
  description: 'A past day (2026-05-06), a month (2026-05), or one of the words. Never in the future.',
  anyOf: [
    { type: 'string', format: 'date' },
    { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
    { enum: ['notSure', ...instead] },
  ],
});

/** One entry for each subject ticked, with what is asked of it. */
const perSubject = (asked: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'array',
  description: 'One entry for each subject ticked.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['about', ...Object.keys(asked)],
    properties: { about: subject, ...asked },
  },
});

const point: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['whatHappened', 'when', 'who', 'shouldHave', 'effect', 'wish'],
  properties: {
    ...Object.fromEntries(
      Object.entries(words.points.parts).map(([part, { label }]) => [part, { type: 'string', title: label }]),
    ),
    about: subject,
  },
};

const answer = (id: QuestionId, question: Question): JsonSchema => {
  switch (question.kind) {
    case 'radios':
      return oneOf(id, question.options);
    case 'checkboxes':
      return {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: oneOf(id, [...Object.values(question.groups).flat(), ...question.alone]),
        description: `These stand alone, without any other: ${question.alone.join(', ')}.`,
      };
    case 'date':
      return roughDate(question.instead);
    case 'eachDate':
      return perSubject({ when: roughDate([]) });
    case 'findings':
      return perSubject({ finding: { enum: findingKinds }, notDone: { type: 'boolean' } });
    case 'council':
      return {
        description:
          'The GSS code of the English council responsible for children’s services, or where else.',
        oneOf: [
          ...councils.map(({ code, name }) => ({ const: code, title: name })),
          { enum: ['wales', 'scotland', 'northernIreland', 'notSure'] },
        ],
      };
    case 'text':
      return { type: 'string', maxLength: longestText, ...(question.optional ? {} : { minLength: 1 }) };
    case 'points':
      return { type: 'array', minItems: 1, items: point };
  }
};

/** The question's own title and hint before what its kind says of the answer. */
const described = (id: QuestionId, schema: JsonSchema): JsonSchema => {
  const hint: string = words[id].hint;
  const kind = typeof schema.description === 'string' ? schema.description : '';
  return { ...schema, title: words[id].title, description: [hint, kind].filter(Boolean).join(' ') };
};

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);

/** Gives the JSON Schema of a person's answers: each question's words and what it accepts. No answer is required. */
export const answersJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Answers',
  description: 'A missing answer counts as "not sure" wherever the question has that answer.',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(questions).flatMap(([id, question]) =>
      isQuestion(id) ? [[id, described(id, answer(id, question))]] : [],
    ),
  ),
});
