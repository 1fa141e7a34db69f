import { expect, test } from 'vitest';
import talk from '@locales/en/talk.json';
import { paths } from '../../src/paths';
import type { Answers } from '../../src/domain/questions';
import { seeds } from '../seeds';
import { focusIsOnHeading } from './focus';
import { lookAt, lookAtLargeText, lookInForcedColours, lookInTheDark, narrow } from './looking';
import {
  answerAll,
  answerUntil,
  chooseLetter,
  goOn,
  personAt,
  pressLink,
  questionAt,
  showLetter,
  start,
  toNextPage,
  toStaySafe,
} from './person';
import { pathnameOf, patience, soon, useServed } from './served';

const { visit } = useServed();
const seed = seeds[0]!;

test('the page about staying safe stands once before the first question, and one press passes it', async () => {
  const { page } = await visit({ ...seed, width: 320 });
  const person = personAt(page, seed.answers);
  const { staySafe, pages } = person.words;
  await toStaySafe(person);
  expect(pathnameOf(page)).toBe(paths.staySafe);
  expect(await page.locator('h1').innerText()).toBe(staySafe.heading);
  await lookAt(page, 'stay-safe');
  await lookInTheDark(page, 'stay-safe');
  await lookInForcedColours(page, 'stay-safe');
  await lookAtLargeText(page, 'stay-safe');
  await goOn(person);
  expect(questionAt(page)).toBe('dangerNow');
  await answerUntil(person, 'council');
  await toNextPage(person, () => page.getByRole('link', { name: pages.product }).click());
  await toNextPage(person, () => pressLink(person, pages.start.carryOn));
  expect(questionAt(page)).toBe('council');
});

test(
  'a mother who wants her address kept out is not asked for it, and her calendar entries stay secret',
  patience,
  async () => {
    const { page } = await visit(seed);
    const person = personAt(page, seed.answers);
    const { staySafe, plan, pages, questions } = person.words;
    await toStaySafe(person);
    for (const { label } of [staySafe.choices.addressOut, staySafe.choices.neutralNames])
      await person.hands.tick(page.getByRole('checkbox', { name: label }));
    await goOn(person);
    await answerAll(person);
    await toNextPage(person, () => pressLink(person, plan.link));
    await page.getByRole('heading', { name: plan.calendar.title }).waitFor();
    expect(await page.getByRole('checkbox', { name: plan.calendar.plainTitles }).count()).toBe(0);
    await toNextPage(person, () => pressLink(person, pages.back));
    await chooseLetter(person, seed.route, seed.letter);
    const asked: (string | undefined)[] = [];
    await answerAll(person, (id) => {
      asked.push(id);
      return Promise.resolve();
    });
    expect(asked).not.toContain('addressChoice');
    expect(asked).not.toContain('yourAddress');
    // It was her choice, so she can see it and change it.
    await page.getByText(questions.addressChoice.options.leaveOut).waitFor();
    await showLetter(person);
    expect(await page.locator('article').innerText()).not.toContain('Meadow Lane');
  },
);

const callers: readonly {
  who: string;
  answers: Answers;
  calls: readonly string[];
  says: readonly string[];
}[] = [
  {
    who: 'a parent whose child may be in danger now',
    answers: { dangerNow: 'yes' },
    calls: ['999', '0808 800 5000'],
    says: [talk.ask.danger],
  },
  {
    who: 'a father whose request for stage 2 was met with a meeting',
    answers: seed.answers,
    calls: ['0808 801 0366', '0300 061 0614'],
    says: [
      talk.who.parent,
      talk.stage.askedInvestigation,
      'Monday 6 January 2020',
      talk.since.meetingInstead,
    ],
  },
  {
    who: 'somebody whose complaint is about a council in Wales',
    answers: { dangerNow: 'no', council: 'wales' },
    calls: ['0808 800 5000'],
    says: ['Use the complaints procedure in Wales'],
  },
];

test.each(callers)(
  '$who sees who can help, and what to say',
  patience,
  async ({ who, answers, calls, says }) => {
    const { page } = await visit(seed);
    const person = personAt(page, answers);
    const { pages } = person.words;
    await start(person);
    await answerAll(person);
    const from = pathnameOf(page);
    await toNextPage(person, () => pressLink(person, pages.talk));
    expect(pathnameOf(page)).toBe(paths.talk);
    await focusIsOnHeading(page);
    const main = page.locator('main');
    for (const text of [...calls, ...says]) await expect.poll(() => main.innerText(), soon).toContain(text);
    const said = await page.locator('.say').innerText();
    for (const name of ['Wójcik', 'A.W.', 'Staffordshire']) expect(said).not.toContain(name);
    expect(await page.locator('main .contact').count()).toBeLessThanOrEqual(4);
    await lookAt(page, `talk-${calls.length}-${who.length}`, { pictures: [narrow] });
    await toNextPage(person, () => pressLink(person, pages.back));
    expect(pathnameOf(page)).toBe(from);
  },
);

test('a parent who has answered nothing finds three who can help, and Back leads to the question they were at', async () => {
  const { page } = await visit({ ...seed, width: 320 });
  const person = personAt(page, seed.answers);
  const { pages } = person.words;
  await start(person);
  await toNextPage(person, () => pressLink(person, pages.talk));
  expect(await page.locator('.contacts .contact').count()).toBe(3);
  expect(await page.locator('.say').innerText()).toContain(talk.ask.begin);
  await lookAt(page, 'talk-nothing-answered');
  await lookInTheDark(page, 'talk-nothing-answered');
  await lookInForcedColours(page, 'talk-nothing-answered');
  // On to another page beside the way: Back still leads to the question.
  await toNextPage(person, () => pressLink(person, pages.footer.accessibility));
  await toNextPage(person, () => pressLink(person, pages.back));
  expect(questionAt(page)).toBe('dangerNow');
});

test('a parent who goes to the helpers from the page about staying safe comes Back to it, and then to the start', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  const { pages } = person.words;
  await toStaySafe(person);
  for (const path of [paths.talk, paths.staySafe, paths.start]) {
    await toNextPage(person, () => pressLink(person, path === paths.talk ? pages.talk : pages.back));
    expect(pathnameOf(page)).toBe(path);
  }
});

test.each([
  { name: 'accessibility', path: paths.accessibility },
  { name: 'sample-letter', path: paths.sampleLetter },
])('the page $name can be used by everyone, and opens by its address', async ({ name, path }) => {
  const { page, origin } = await visit(seed);
  await page.goto(origin + path);
  await page.locator('h1').waitFor();
  await lookAt(page, name);
  await lookInTheDark(page, name);
});

test('the sample letter says that it is made up, and has nothing to change', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  const { pages, sample } = person.words;
  await toNextPage(person, () => pressLink(person, pages.start.sample));
  await page.getByText(sample.madeUp).waitFor();
  const sheet = page.locator('article.sheet');
  await sheet.waitFor();
  expect(await sheet.innerText()).toContain('Sam Sample');
  expect(await sheet.getByRole('link').count()).toBe(0);
  await toNextPage(person, () => pressLink(person, sample.begin));
  expect(pathnameOf(page)).toBe(paths.staySafe);
});

test('hard words that stand on a question are explained under it, and no others', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'whoYouAre');
  const words = page.locator('.hard-words');
  await words.locator('summary').click();
  const names = await words.locator('dt').allInnerTexts();
  expect(names).toContain('Parental responsibility');
  expect(names).not.toContain('Upheld');
  await lookAt(page, 'hard-words');
});
