import type aloud from '@locales/en/aloud.json';
import type bundle from '@locales/en/bundle.json';
import type caseWords from '@locales/en/case.json';
import type cautions from '@locales/en/cautions.json';
import type check from '@locales/en/check.json';
import type contacts from '@locales/en/contacts.json';
import type deadlines from '@locales/en/deadlines.json';
import type errors from '@locales/en/errors.json';
import type forms from '@locales/en/forms.json';
import type hardWords from '@locales/en/hard-words.json';
import type keep from '@locales/en/keep.json';
import type letters from '@locales/en/letters.json';
import type offline from '@locales/en/offline.json';
import type pages from '@locales/en/pages.json';
import type plan from '@locales/en/plan.json';
import type questions from '@locales/en/questions.json';
import type safety from '@locales/en/safety.json';
import type result from '@locales/en/result.json';
import type routes from '@locales/en/routes.json';
import type ruleBook from '@locales/en/rule-book.json';
import type rules from '@locales/en/rules.json';
import type sample from '@locales/en/sample.json';
import type statement from '@locales/en/statement.json';
import type staySafe from '@locales/en/stay-safe.json';
import type talk from '@locales/en/talk.json';

// The English words are the only source of keys: one that is missing does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'pages';
    resources: {
      aloud: typeof aloud;
      bundle: typeof bundle;
      case: typeof caseWords;
      cautions: typeof cautions;
      check: typeof check;
      contacts: typeof contacts;
      deadlines: typeof deadlines;
      errors: typeof errors;
      forms: typeof forms;
      'hard-words': typeof hardWords;
      keep: typeof keep;
      letters: typeof letters;
      offline: typeof offline;
      pages: typeof pages;
      plan: typeof plan;
      questions: typeof questions;
      safety: typeof safety;
      result: typeof result;
      routes: typeof routes;
      'rule-book': typeof ruleBook;
      rules: typeof rules;
      sample: typeof sample;
      statement: typeof statement;
      'stay-safe': typeof staySafe;
      talk: typeof talk;
    };
  }
}
