import errors from '@locales/en/errors.json';
import pages from '@locales/en/pages.json';
import otherQuestions from '@locales/en/questions.json';
import safety from '@locales/en/safety.json';
import staySafe from '@locales/en/stay-safe.json';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { App } from '../../src/App';
import { needWords, startWords } from '../../src/i18n';
import { fetchLaterPages, staySafePage } from '../../src/later-pages';

const questions = { ...safety, ...otherQuestions };

export const words = { errors, pages, questions, safety, staySafe };

/** Draws something with the app's own words: other test files in the same thread may have others. */
export async function renderInWords(children: ReactNode) {
  if (!i18next.isInitialized) await startWords(['en']);
  await needWords('pages', 'stay-safe', 'safety', 'questions', 'errors');
  // What is there is drawn at once: React’s tools for tests lose a page that waits inside one of their clicks.
  await Promise.all([staySafePage.get(), fetchLaterPages()]);
  render(<I18nextProvider i18n={i18next}>{children}</I18nextProvider>);
}

/** Opens the app at a path, on 22 November 2026, with what a person can do on any page. */
export async function openApp(path = '/') {
  window.history.replaceState(null, '', path);
  await renderInWords(<App today="2026-11-22" />);
  const user = userEvent.setup();
  // By text: finding by role is slow on the pages with forty tick boxes.
  const heading = (name: string) => screen.findByText(name, { selector: 'h1' });
  const goOn = () => user.click(screen.getByRole('button', { name: pages.continue }));
  return {
    user,
    heading,
    goOn,
    /** Takes the heading of the next page in turn, so that no click comes before its page. */
    async answer(title: string, ...labels: string[]) {
      await heading(title);
      for (const name of labels) await user.click(screen.getByLabelText(name));
      await goOn();
    },
    /** From the start page, past how to stay safe, to the first question. */
    async begin() {
      await user.click(await screen.findByRole('link', { name: pages.start.begin }));
      await heading(staySafe.heading);
      await goOn();
    },
    back: () => user.click(screen.getByRole('link', { name: pages.back })),
  };
}

type Opened = Awaited<ReturnType<typeof openApp>>;

/** Opens the first question by its own address, which leads past how to stay safe. */
export async function openFirstQuestion() {
  const app = await openApp('/danger-now');
  await app.heading(staySafe.heading);
  await app.goOn();
  await app.heading(questions.dangerNow.title);
  return app;
}

/** Answers the questions before the first date: no danger, council not known, a parent, an assessment. */
export async function upToFirstDate(app: Opened) {
  const { dangerNow, council, whoYouAre, subjects, firstHappened } = questions;
  await app.begin();
  await app.answer(dangerNow.title, dangerNow.options.no);
  await app.answer(council.title, pages.council.notSure);
  await app.answer(whoYouAre.title, whoYouAre.options.parent);
  await app.answer(subjects.title, subjects.options.assessment);
  await app.heading(firstHappened.title);
}

/** Types into the three boxes of a date. */
export async function typeDate({ user }: Opened, day: string, month: string, year: string) {
  const boxes = { [pages.date.day]: day, [pages.date.month]: month, [pages.date.year]: year };
  for (const [name, text] of Object.entries(boxes)) {
    const box = screen.getByRole('textbox', { name });
    await user.clear(box);
    await user.type(box, text);
  }
}
