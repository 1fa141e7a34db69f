import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, upToFirstDate, words } from './open-app';

const { questions, pages } = words;

async function upToResult() {
  const app = await openApp();
  await upToFirstDate(app);
  const { firstHappened, lastHappened, firstKnew, courts, soFar, wants, harm } = questions;
  await app.answer(firstHappened.title, pages.date.notSure);
  await app.answer(firstKnew.title, firstKnew.instead.sameDay);
  await app.answer(courts.title, courts.options.none);
  await app.answer(soFar.title, soFar.options.notComplained);
  await app.answer(lastHappened.title, lastHappened.instead.stillHappening);
  await app.answer(wants.title, wants.options.apology);
  await expect.poll(() => window.location.pathname, { timeout: 10_000 }).toMatch(/harm|result/);
  if (window.location.pathname === '/harm') await app.answer(harm.title, harm.options.notSure);
  await screen.findAllByText(questions.soFar.label);
  return app;
}

test('a changed answer asks only what is new, and changed back leaves nothing of it', async () => {
  const app = await upToResult();
  const { subjects, beyondThat, firstHappened, eachHappened } = questions;
  // The answers on the result page are folded away.
  const change = (label: string) => ({ name: `${pages.check.change}: ${label}`, hidden: true });
  const changeSubjects = async () => {
    await app.user.click((await screen.findAllByRole('link', change(subjects.label))).at(-1)!);
    await app.answer(subjects.title, subjects.options.section47);
  };
  await changeSubjects();
  await app.answer(beyondThat.title, beyondThat.options.no);
  await app.heading(eachHappened.title);
  for (const notSure of screen.getAllByLabelText(pages.date.notSure)) await app.user.click(notSure);
  await app.goOn();
  expect(await screen.findAllByRole('link', change(beyondThat.label))).not.toHaveLength(0);
  await changeSubjects();
  await screen.findAllByRole('link', change(firstHappened.label));
  expect(screen.queryAllByRole('link', change(beyondThat.label))).toHaveLength(0);
  expect(screen.queryAllByRole('link', change(eachHappened.label))).toHaveLength(0);
});

test('the check page lists the letter’s answers, left-out ones too, with the person’s words untranslated', async () => {
  const app = await upToResult();
  await app.user.click(screen.getAllByRole('button', { name: /letter/i })[0]!);
  await app.heading(questions.yourName.title);
  await app.user.type(screen.getByRole('textbox'), 'Zoë Ó Briain');
  await app.goOn();
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
  for (let page = 0; page < 20 && heading() !== pages.check.heading; page += 1) {
    const before = heading();
    const [box] = screen.queryAllByRole('textbox');
    if (box === undefined) await app.user.click(screen.getAllByRole('radio')[0]!);
    else if (box.getAttribute('aria-required') !== 'false') await app.user.type(box, 'Words');
    await app.goOn();
    await expect.poll(heading, { timeout: 10_000 }).not.toBe(before);
  }
  const own = await screen.findByText('Zoë Ó Briain');
  expect(own).toHaveAttribute('translate', 'no');
  expect(screen.getAllByText(pages.check.notGiven)).not.toHaveLength(0);
  const main = within(screen.getByRole('main'));
  await app.user.click(
    main.getByRole('link', { name: `${pages.check.change}: ${questions.yourName.label}` }),
  );
  await app.answer(questions.yourName.title);
  await app.heading(pages.check.heading);
});
