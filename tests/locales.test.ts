import { describe, expect, test } from 'vitest';
import cautionWords from '../locales/en/cautions.json';
import contactWords from '../locales/en/contacts.json';
import deadlineWords from '../locales/en/deadlines.json';
import errorWords from '../locales/en/errors.json';
import pageWords from '../locales/en/pages.json';
import otherQuestionWords from '../locales/en/questions.json';
import safetyWords from '../locales/en/safety.json';
import routeWords from '../locales/en/routes.json';
import ruleWords from '../locales/en/rules.json';
import { answerErrors } from '../src/domain/answer-errors';
import { publishedHolidays, yearlyHolidays } from '../src/domain/calendar/published-holidays';
import { cautions } from '../src/domain/cautions';
import { contacts, type Contact } from '../src/domain/contacts';
import { deadlines, type TimeLimit } from '../src/domain/deadlines';
import { forSeveral } from '../src/domain/letters/we';
import { findingKinds, questions, sections } from '../src/domain/questions';
import type { Question } from '../src/domain/questions/kinds';
import { routes } from '../src/domain/routes';
import { rules } from '../src/domain/rules';
import { starts } from '../src/domain/starts';

type Words = { readonly [key: string]: Words } | readonly Words[] | string;
type Line = readonly [where: string, text: string];

const files = import.meta.glob<Words>('../locales/*/*.json', { import: 'default', eager: true });
const linesOf = (words: Words, where: string): readonly Line[] =>
  typeof words === 'string'
    ? [[where, words]]
    : Object.entries(words).flatMap(([key, inner]: [string, Words]) => linesOf(inner, `${where}.${key}`));
const linesIn = (language: string): readonly Line[] =>
  Object.entries(files).flatMap(([path, words]) => {
    const [, folder, name] = /locales\/(.+)\/(.+)\.json$/.exec(path) ?? [];
    return folder === language && name !== undefined ? linesOf(words, name) : [];
  });
const english = linesIn('en');
/** What a person reads on the screen; letters are written for the people who answer them. */
const onScreen = english.filter(([where]) => !where.startsWith('letters.'));

const keys = (table: object) => Object.keys(table).toSorted();
const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted();

describe('everything that has an id has its words, and no words are left over', () => {
  test.each<[string, object, object]>([
    ['rules', ruleWords, rules],
    ['routes', routeWords, routes],
    ['cautions', cautionWords, cautions],
    ['deadlines, by name', deadlineWords.names, deadlines],
    ['deadlines, how they are counted', deadlineWords.notes, deadlines],
    ['deadlines, once they have passed', deadlineWords.ifPassed, deadlines],
    ['the events that clocks run from', deadlineWords.starts, starts],
    ['contacts', contactWords.who, contacts],
  ])('%s', (_, words, table) => {
    expect(keys(words)).toEqual(keys(table));
  });
  test('who owes what', () => {
    expect(keys(deadlineWords.owes)).toEqual(
      sorted(Object.values<TimeLimit>(deadlines).map(({ owes }) => owes)),
    );
  });
  test('the days that are passed over', () => {
    const oneOff = Object.values(publishedHolidays).some((year) => year.length > yearlyHolidays.length);
    expect(keys(deadlineWords.skipped)).toEqual(
      sorted([...yearlyHolidays, 'weekend', ...(oneOff ? ['oneOff'] : [])]),
    );
  });
  test('opening hours', () => {
    const hours = Object.values<Contact>(contacts).flatMap((contact) => contact.hours ?? []);
    expect(keys(contactWords.hours)).toEqual(sorted(hours));
  });
  test('what can be wrong with an answer', () => {
    expect(keys(errorWords)).toEqual(answerErrors.toSorted());
  });
  test('every route says what it is, what it can and cannot do, what comes next and what to keep', () => {
    const parts = ['can', 'cannot', 'keep', 'name', 'next', 'what'];
    const wrong = Object.entries(routeWords).filter(
      ([, words]) =>
        keys(words).join() !== parts.join() ||
        [words.can, words.cannot, words.next, words.keep].some((list) => list.length === 0),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
  test('every caution has a title and a text', () => {
    const parts = (words: object) => keys(words).filter((key) => !/_(self|child)$/.test(key));
    expect(sorted(Object.values(cautionWords).map((words) => parts(words).join()))).toEqual(['text,title']);
  });
});

describe('every question', () => {
  interface QuestionWords {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly groups?: Readonly<Record<string, string>>;
    readonly options?: Readonly<Record<string, string>>;
    readonly optionHints?: Readonly<Record<string, string>>;
    readonly instead?: Readonly<Record<string, string>>;
  }
  const questionWords = { ...safetyWords, ...otherQuestionWords };
  const sectionNames = pageWords.sections;
  const words: Readonly<Record<string, QuestionWords>> = questionWords;
  const each = Object.entries<Question>(questions);

  const optionsOf = (question: Question): readonly string[] => {
    if (question.kind === 'radios') return question.options;
    if (question.kind === 'findings') return findingKinds;
    return question.kind === 'checkboxes'
      ? [...Object.values(question.groups).flat(), ...question.alone]
      : [];
  };

  test('has words, and so has its section; no words are left of one that is gone', () => {
    expect(keys(words)).toEqual(keys(questions));
    expect(keys(sectionNames)).toEqual(keys(sections));
  });
  test.each(each)(
    '%s has the words of its options, groups and other answers, and no others',
    (id, question) => {
      const { groups = {}, options = {}, optionHints = {}, instead = {} } = words[id] ?? {};
      expect(keys(options)).toEqual(optionsOf(question).toSorted());
      expect(keys(groups)).toEqual(question.kind === 'checkboxes' ? keys(question.groups) : []);
      expect(keys(instead)).toEqual(question.kind === 'date' ? question.instead.toSorted() : []);
      expect(keys(optionHints).filter((option) => !(option in options))).toEqual([]);
    },
  );
  test('no two options of one question read the same', () => {
    const twice = each.filter(([id]) => {
      const texts = Object.values({ ...words[id]?.options, ...words[id]?.instead });
      return new Set(texts).size < texts.length;
    });
    expect(twice.map(([id]) => id)).toEqual([]);
  });
  test('asks in its title and is named in a few words for the list of answers', () => {
    const wrong = Object.entries(words).filter(
      ([, { title, label }]) => !title.endsWith('?') || label.endsWith('?') || label.split(' ').length > 8,
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
  test('tells apart, in the words of a point, the eight things that a point holds', () => {
    const { parts } = questionWords.points;
    expect(keys(parts)).toEqual([
      'about',
      'effect',
      'proof',
      'shouldHave',
      'whatHappened',
      'when',
      'who',
      'wish',
    ]);
  });
});

describe('the words are plain', () => {
  /** Words in a sentence; a sign by itself is none, a gap to be filled is one. */
  const wordCount = (sentence: string) =>
    sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
  const sentencesOf = (text: string) => text.split(/(?<=[.!?][”’)]?)\s+/);
  const offending = (lines: readonly Line[], found: (text: string) => boolean) =>
    lines.filter(([, text]) => found(text)).map(([where, text]) => `${where}: ${text}`);

  test('no sentence on the screen has more than 25 words', () => {
    const long = offending(onScreen, (text) =>
      sentencesOf(text).some((sentence) => wordCount(sentence) > 25),
    );
    expect(long).toEqual([]);
  });
  test('the count of words that this rests on sees a long sentence', () => {
    const long = `${'word '.repeat(26).trim()}.`;
    expect(sentencesOf(`Short. ${long} “Short.” Short?`).map(wordCount)).toEqual([1, 26, 1, 1]);
  });
  test('nothing is empty but the hint of a question that needs none', () => {
    const empty = english.filter(([, text]) => text.trim() === '').map(([where]) => where);
    expect(empty.filter((where) => !/^questions\.\w+\.hint$/.test(where))).toEqual([]);
  });
  test('quotation marks and apostrophes are those of print', () => {
    expect(offending(english, (text) => /['"`]/.test(text))).toEqual([]);
  });
  test('nobody has to choose between two spellings: no “(s)”, no “and/or”, no “he/she”', () => {
    expect(offending(english, (text) => /\(e?s\)|\band\/or\b|\bs?he\/s?he\b/i.test(text))).toEqual([]);
  });
  test('no text begins with a space, doubles one, or trails off in dots', () => {
    // This one is put behind the words of a link.
    const lines = english.filter(([where]) => where !== 'result.sources.newTab');
    expect(offending(lines, (text) => /^\s|\s$| {2}|\.{3}/.test(text))).toEqual([]);
  });
});

describe('every language', () => {
  const languages = sorted(Object.keys(files).map((path) => /locales\/(.+)\//.exec(path)?.[1] ?? ''));
  /** Languages differ in how many forms a number has, and so in the endings of keys. */
  const shapeOf = (lines: readonly Line[]) =>
    sorted(
      lines.map(
        ([where, text]) =>
          `${where.replace(/_(zero|one|two|few|many|other)$/, '')} ${sorted(text.match(/\{\{\w+\}\}/g) ?? []).join()}`,
      ),
    );
  /** "I" becomes "we" by rule in English alone. Elsewhere what several people say is a sentence of its own. */
  const saidBySeveral = linesIn('en')
    .filter(([where, text]) => where.startsWith('letters.') && forSeveral(text) !== text)
    .filter(([where]) => !/^letters\.(whoIAm|asWhom)\./.test(where))
    .map(([where, text]): Line => [
      where.replace(/(_(?:self|child))?(_(?:one|other))?$/, '_several$1$2'),
      text,
    ]);
  test('has the keys of English, and the same gaps in each text; in letters also what several people say', () => {
    expect(languages).toContain('en');
    const elsewhere = shapeOf([...linesIn('en'), ...saidBySeveral]);
    for (const language of languages)
      expect([language, shapeOf(linesIn(language))]).toEqual([
        language,
        language === 'en' ? shapeOf(english) : elsewhere,
      ]);
  });
  test('is told which sentences of letters need a form for several people', () => {
    const needed = saidBySeveral.map(([where]) => where);
    expect(needed).toContain('letters.statutoryStage1.askHelp_several_self');
    expect(needed).toContain('letters.actsFor.parent_several_one');
    expect(needed).not.toContain('letters.common.closing_several');
  });
  test('has every number’s form that it needs: what has a singular has a plural', () => {
    const where = new Set(english.map(([key]) => key));
    expect(
      [...where].filter((key) => key.endsWith('_one') && !where.has(key.replace(/_one$/, '_other'))),
    ).toEqual([]);
  });
});
