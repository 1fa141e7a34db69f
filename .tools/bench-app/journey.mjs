/**
 * The same questions for everybody: those that our own journey asks one parent, in our own words. Read through Vite,
 * as it takes the TypeScript and the JSON of the app.
 */
import pages from '@locales/en/pages.json';
import later from '@locales/en/questions.json';
import safety from '@locales/en/safety.json';
import { isoDate } from '../../src/domain/calendar/iso-date';
import { councils } from '../../src/domain/councils/councils';
import { walk } from '../../src/domain/journey';
import { questions } from '../../src/domain/questions';

const length = 12;
const words = { ...later, ...safety };
const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** A parent with a child in need plan whose first complaint was answered twelve days ago. */
const answers = {
  dangerNow: 'no',
  council: 'E10000028',
  whoYouAre: 'parent',
  subjects: ['childInNeed'],
  firstHappened: day(150),
  courts: ['none'],
  soFar: 'answered',
  procedureNamed: 'statutory',
  refusal: 'no',
  answeredOn: day(12),
  wants: ['apology'],
};

const option = (from, value) => ({
  value,
  label: from.options?.[value] ?? value,
  hint: from.optionHints?.[value],
});
const named = (group, value) => ({ value, label: group?.[value] ?? value });

/** What stands on the page of each kind of question, as plain data. */
const shown = {
  radios: (question, from) => ({ options: question.options.map((value) => option(from, value)) }),
  checkboxes: (question, from) => ({
    groups: Object.entries(question.groups).map(([group, values], _, all) => ({
      title: all.length > 1 ? from.groups?.[group] : undefined,
      options: values.map((value) => option(from, value)),
    })),
    alone: question.alone.map((value) => option(from, value)),
  }),
  date: (question, from) => ({
    ways: [
      { value: 'day', label: pages.date.knowDay },
      { value: 'month', label: pages.date.knowMonth },
      ...question.instead.map((value) => named(from.instead, value)),
      { value: 'notSure', label: pages.date.notSure },
    ],
  }),
  council: () => ({
    options: councils.map(({ code, name }) => ({ value: code, label: name })),
    alone: [{ value: 'notSure', label: pages.council.notSure }],
  }),
};

function described(id) {
  const question = questions[id];
  const { title, hint } = words[id];
  return {
    id,
    kind: question.kind,
    title,
    hint,
    answer: answers[id],
    ...shown[question.kind](question, words[id]),
  };
}

/** The first questions that the answers above lead to, each as plain data. Throws if one has no answer here. */
export function journey() {
  const { asked } = walk(answers, isoDate(day(0)));
  const missing = asked.slice(0, length).find((id) => !(id in answers));
  if (missing) throw new Error(`bench-app/journey.mjs has no answer to ${missing}`);
  return asked.slice(0, length).map(described);
}

/** The words on our own buttons, which the peers use as well. */
export const buttons = { next: pages.continue, or: pages.or };
