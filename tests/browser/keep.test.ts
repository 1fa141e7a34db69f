import { expect, test } from 'vitest';
import { paths, pathOf } from '../../src/paths';
import type { QuestionId } from '../../src/domain/questions';
import versionOne from '../keep/files/version-1.html?raw';
import {
  beginWith,
  breakAPage,
  choose,
  headingIs,
  keep,
  keepLocked,
  keptText,
  newTab,
  openFile,
  openKeepPage,
  phone,
  press,
  refuseStorage,
  saveFile,
  seed,
  wholeWork,
} from './keeping';
import { personAt, start } from './person';
import { pathnameOf, soon, useServed } from './served';
import { allOn, tells } from './telling';
import { english } from './words';

const { visit } = useServed();
const { case: caseWords, pages, questions, result } = english;
const passphrase = 'three quiet words';
const point = wholeWork.answers.points![0]!.whatHappened;

const without = (...ids: readonly QuestionId[]) => ({
  ...wholeWork,
  answers: Object.fromEntries(
    Object.entries(wholeWork.answers).filter(([id]) => !ids.some((gone) => gone === id)),
  ),
});

/** The investigation's answer came, and the first point of it was gone through. */
const halfThrough = {
  ...wholeWork,
  reply: {
    came: 'investigation',
    on: '2020-02-20',
    points: [{ of: point, finding: 'upheld', promised: true, promise: 'To write again', done: 'no' }],
  },
};

test.each<[string, string, object, string]>([
  [
    'at a question in the middle',
    pathOf('refusedOn'),
    without('refusedOn', 'challengedOn'),
    questions.refusedOn.title,
  ],
  ['at the result', paths.result, wholeWork, english.routes.challengeRefusal.name],
  ['at the letter’s own questions', pathOf('points'), without('points'), questions.points.title],
  ['at the answers before the letter', paths.checkAnswers, wholeWork, pages.check.heading],
  ['at the letter', paths.letter, wholeWork, result.letter.heading],
  ['at their case', paths.yourCase, wholeWork, caseWords.heading],
  ['half way through a reply', `${paths.reply}/point-2`, halfThrough, caseWords.point.title],
])('a tab that is killed %s comes back there with every word', async (_, path, work, heading) => {
  const { page } = await visit(phone);
  await beginWith(page, path, work);
  await headingIs(page, heading);
  // Parts that a page can do without come a moment later.
  await page.waitForLoadState('networkidle');
  const before = await page.locator('main').innerText();
  await page.reload();
  await headingIs(page, heading);
  expect(pathnameOf(page)).toBe(path);
  await expect.poll(() => page.locator('main').innerText(), soon).toBe(before);
});

test('a page that is half typed when the tab is killed comes back with its last letter', async () => {
  const { page } = await visit(phone);
  await beginWith(page, pathOf('points'), without('points'));
  const box = page.locator('[id="points.0.whatHappened"]');
  await box.fill('They never');
  await box.press('End');
  await box.pressSequentially(' wrote back');
  // No moment to write in peace: the page goes at once.
  await page.reload();
  await headingIs(page, questions.points.title);
  await expect
    .poll(() => page.locator('[id="points.0.whatHappened"]').inputValue(), soon)
    .toBe('They never wrote back');
});

test('a reply’s day that is half typed when the tab is killed comes back with its last letter', async () => {
  const { page } = await visit(phone);
  const reply = { came: 'investigation', points: [] };
  await beginWith(page, `${paths.reply}/when`, { ...wholeWork, reply });
  const day = page.getByRole('textbox', { name: pages.date.day, exact: true });
  const month = page.getByRole('textbox', { name: pages.date.month, exact: true });
  await day.fill('12');
  await month.pressSequentially('Febr');
  // No moment to write in peace: the page goes at once.
  await page.reload();
  await headingIs(page, caseWords.when.title);
  await expect.poll(() => month.inputValue(), soon).toBe('Febr');
  expect(await day.inputValue()).toBe('12');
});

test('half a council’s name is still in its box after a reload, and in the file that is saved', async () => {
  const { page } = await visit(phone);
  const { council } = { ...wholeWork.answers };
  await beginWith(page, '/council', { ...wholeWork, answers: { dangerNow: 'no' } });
  const box = page.getByRole('combobox');
  await box.fill('staffo');
  await expect.poll(async () => (await keptText(page)).tab, soon).toContain('staffo');
  await page.reload();
  await expect.poll(() => box.inputValue(), soon).toBe('staffo');
  await openKeepPage(page);
  expect((await saveFile(page)).text).toContain('staffo');
  await page.goto(new URL('/council', page.url()).href);
  // It is half a name still: nothing was chosen by it.
  await press(page, english.pages.continue);
  await page.getByRole('alert').waitFor();
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
  await box.press('End');
  await page.keyboard.type('r');
  await page.getByRole('option').first().click();
  await press(page, english.pages.continue);
  await expect.poll(async () => (await keptText(page)).tab, soon).toContain(council);
});

test('a save file opens as a page in any browser, and here again with every answer', async () => {
  const { page, requests } = await visit(phone);
  const draft = {
    words: '<b>half</b> typed',
    ticks: [],
    date: { known: 'day', day: '', month: '', year: '' },
  };
  const drafts = { whyLate: { ...draft, points: [], dates: [], findings: [] } };
  await beginWith(page, paths.letter, { ...wholeWork, drafts });
  await openKeepPage(page);
  const { name, text } = await saveFile(page);
  expect(name).toBe(`next-stage-${seed.today}.html`);

  const reader = await page.context().newPage();
  const said: string[] = [];
  reader.on('console', (message) => said.push(message.text()));
  await reader.route('https://reader.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: text }),
  );
  await reader.goto('https://reader.test/');
  const shown = await reader.locator('main').innerText();
  for (const words of [
    point,
    'Staffordshire County Council',
    '<b>half</b> typed',
    english.routes.challengeRefusal.name,
  ])
    expect(shown).toContain(words);
  expect(shown).toContain('Monday 6 January 2020');
  // Playwright blocks the worker for offline use, and says so whenever it is started.
  expect(said.filter((text) => !text.includes('blocked by Playwright'))).toEqual([]);
  await reader.close();

  await press(page, keep.delete.button);
  await page.getByRole('heading', { name: keep.delete.done }).waitFor();
  await openFile(page, text);
  await headingIs(page, pages.check.heading);
  await page.getByText(point).waitFor();
  await expect
    .poll(async () => JSON.parse((await keptText(page)).tab) as unknown, soon)
    .toEqual({ ...wholeWork, drafts });
  expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a file of the first version opens, and what fits no question now can be read and copied', async () => {
  const { page } = await visit({ today: '2026-05-20', width: 360 });
  await openKeepPage(page);
  await openFile(page, versionOne);
  await page.getByText(keep.notice.aside).waitFor();
  await page.getByRole('link', { name: keep.notice.asideLink }).click();
  await headingIs(page, keep.heading);
  await page.getByRole('heading', { name: keep.aside.heading }).waitFor();
  await page.locator('.aside-list dd').getByText('no', { exact: true }).waitFor();
  const { tab } = await keptText(page);
  expect(tab).toContain('The form was never looked at.');
  expect(tab).toContain('They said that <b>nothing</b> could');
  await press(page, keep.aside.drop);
  await expect.poll(() => page.locator('.aside-list').count(), soon).toBe(0);
});

test.each<[string, () => string | Buffer, string, string]>([
  [
    'a damaged file',
    () => versionOne.slice(0, -400),
    keep.open.problem.damaged.title,
    'The form was never looked at.',
  ],
  [
    'a newer file',
    () => versionOne.replace('"version":1', '"version":9'),
    keep.open.problem.newer.title,
    'Zoë Wójcik',
  ],
  [
    'a hostile page',
    () =>
      '<html><body><p>Own words</p><script>document.title="bad"</script><img src=x onerror="document.title=1">',
    keep.open.problem.foreign.title,
    'Own words',
  ],
  [
    'bytes that are no text',
    () => Buffer.from([80, 75, 3, 4, 0, 0, 255, 254, 119]),
    keep.open.problem.foreign.title,
    'PK',
  ],
])('%s is refused kindly, shown as text, and changes nothing here', async (_, file, title, shown) => {
  const { page } = await visit(phone);
  await beginWith(page, paths.keep);
  const before = await keptText(page);
  await openFile(page, file());
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await page.getByLabel(keep.open.text).inputValue()).toContain(shown);
  expect(await page.title()).toBe(pages.title.plain.replace('{{page}}', keep.title));
  expect(await keptText(page)).toEqual(before);
});

test('opening a file where there are answers asks which to keep', async () => {
  const { page } = await visit(phone);
  await beginWith(page, paths.keep);
  const { text } = await saveFile(page);
  await beginWith(page, paths.keep, { ...without('points'), letter: undefined });
  const before = await keptText(page);
  await openFile(page, text);
  await page.getByRole('heading', { name: keep.which.heading }).waitFor();
  await press(page, keep.which.keepHere);
  await page.getByText(keep.which.keptHere).waitFor();
  expect(await keptText(page)).toEqual(before);
  await openFile(page, text);
  await press(page, keep.which.takeThere);
  await headingIs(page, pages.check.heading);
  await page.getByText(point).waitFor();
});

test('answers kept on a shared device open in a new tab with the passphrase, and not with another', async () => {
  const { page } = await visit(phone);
  await beginWith(page, paths.keep);
  await keepLocked(page, passphrase);
  const { device } = await keptText(page);
  expect(tells(seed, device)).toEqual([]);
  // A change made later is kept too.
  await page.goto(new URL(pathOf('yourName'), page.url()).href);
  await page.getByText(keep.notice.behind).waitFor();
  await page.getByRole('link', { name: keep.notice.behindLink }).click();
  await page.getByLabel(keep.device.yourPassphrase, { exact: true }).fill(passphrase);
  await press(page, keep.device.open);
  await page.getByText(keep.device.keeping).waitFor();
  await expect.poll(async () => (await keptText(page)).device, soon).not.toBe(device);

  const later = await newTab(page);
  await page.close();
  await later.getByText(keep.notice.keptHere).waitFor();
  await later.getByRole('link', { name: keep.notice.keptHereLink }).click();
  const box = later.getByLabel(keep.device.yourPassphrase, { exact: true });
  const kept = await keptText(later);
  await box.fill('three quiet wards');
  await press(later, keep.device.open);
  await later.locator('.field-error').getByText(keep.device.wrong).waitFor();
  expect(await keptText(later)).toEqual(kept);
  await box.fill(passphrase);
  await press(later, keep.device.open);
  await headingIs(later, pages.check.heading);
  await later.getByText(point).waitFor();
});

test('who has the device to themselves keeps answers without a passphrase, and every later change', async () => {
  const { page } = await visit(phone);
  await beginWith(page, paths.keep, without('yourName'));
  await choose(page, 'radio', keep.device.shared.no);
  await press(page, keep.device.keep);
  await page.getByText(keep.device.keeping).waitFor();
  const { device } = await keptText(page);
  await page.getByRole('link', { name: pages.back, exact: true }).click();
  await headingIs(page, questions.yourName.title);
  await page.getByRole('textbox').fill('Zoë, half ty');
  await expect.poll(async () => (await keptText(page)).device, soon).not.toBe(device);

  const later = await newTab(page);
  await page.close();
  await later.getByRole('link', { name: keep.notice.keptHereLink }).click();
  await press(later, keep.device.open);
  await headingIs(later, questions.yourName.title);
  await expect.poll(() => later.getByRole('textbox').inputValue(), soon).toBe('Zoë, half ty');
});

test('where the browser keeps nothing, the page says so, the file saves it all, and a reload asks first', async () => {
  const { page } = await visit(phone);
  await refuseStorage(page);
  await page.reload();
  await start(personAt(page, seed.answers));
  await headingIs(page, questions.dangerNow.title);
  await choose(page, 'radio', questions.dangerNow.options.no);
  await page.getByText(keep.notice.cannotKeep).waitFor();
  await page.getByRole('link', { name: keep.notice.cannotKeepLink }).click();
  await page.getByText(keep.tab.cannot).waitFor();
  const { text } = await saveFile(page);
  expect(text).toContain(questions.dangerNow.options.no);
  await choose(page, 'radio', keep.device.shared.no);
  await press(page, keep.device.keep);
  await page.getByText(keep.device.full).waitFor();
  const asking = page.waitForEvent('dialog');
  const reloading = page.evaluate(() => location.reload());
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await reloading;
  await headingIs(page, keep.heading);
});

test('a page that breaks hands the work over as a file, and leads back to the last question', async () => {
  const { page } = await visit(phone);
  await beginWith(page, paths.checkAnswers);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const mend = await breakAPage(page);
  const { text } = await saveFile(page, keep.crash.save);
  expect(text).toContain(point);
  await mend();
  await press(page, keep.crash.back);
  await expect.poll(() => page.locator('h1').innerText(), soon).not.toBe(keep.crash.heading);
  expect(await page.locator('form').count()).toBe(1);
  expect((await keptText(page)).tab).toContain(point);
  // Playwright blocks the worker for offline use, and says so whenever it is started.
  expect(said.filter((text) => !text.includes('blocked by Playwright'))).toEqual([]);
});

test('one tap deletes everything, and the page shows what it read afterwards', async () => {
  const { page } = await visit(phone);
  await beginWith(page, paths.keep);
  await keepLocked(page, passphrase);
  await press(page, keep.delete.button);
  await page.getByRole('heading', { name: keep.delete.done }).waitFor();
  const cells = await page.locator('.proof td').allInnerTexts();
  expect(cells.filter((_, at) => at % 2 === 0).every((before) => /^\d+ /.test(before))).toBe(true);
  expect(cells.filter((_, at) => at % 2 === 1)).toEqual([
    keep.delete.empty,
    keep.delete.empty,
    keep.delete.empty,
  ]);
  const left = () => page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]);
  expect(await left()).toEqual([[], []]);
  expect(tells(seed, await allOn(page))).toEqual([]);
  await page.reload();
  await headingIs(page, keep.heading);
  expect(await left()).toEqual([[], []]);
  await page.getByText(keep.tab.empty).waitFor();
});

test.each([
  ['goes, as is usual on a shared device', true],
  ['stays, as its owner chose', false],
])('leaving quickly empties the tab, and the kept copy %s', async (_, wipe) => {
  const { page, origin } = await visit(phone);
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await beginWith(page, paths.keep);
  await choose(page, 'radio', keep.device.shared.yes);
  expect(await page.getByLabel(keep.device.wipe.label).isChecked()).toBe(true);
  if (!wipe)
    await page.getByRole('checkbox', { name: keep.device.wipe.label }).locator('..').locator('label').click();
  await page.getByLabel(keep.device.passphrase.label, { exact: true }).fill(passphrase);
  await press(page, keep.device.keep);
  await page.getByText(keep.device.keeping).waitFor();
  await press(page, pages.leave);
  await page.getByRole('heading', { name: 'Weather' }).waitFor();
  await page.goto(origin);
  await headingIs(page, pages.start.heading);
  const { tab, device } = await keptText(page);
  expect({ tab, isKept: device !== '' }).toEqual({ tab: '', isKept: !wipe });
});
