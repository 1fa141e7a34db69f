import { readFileSync } from 'node:fs';
import plan from '@locales/en/plan.json';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/questions';
import { paths } from '../../src/paths';
import { longestLine, readCalendar } from '../calendar-file/read-calendar';
import { somebodyWho } from '../case-of';
import { lookAt, lookInTheDark, savePicture } from './looking';
import { pdfLines } from './pdf-text';
import { answerAll, personAt, pressButton, pressLink, start, toNextPage } from './person';
import { pathnameOf, results, soon, useServed } from './served';

const { visit } = useServed();
const today = '2026-11-23';

/** Answers everything on the way, and follows the link from the result to the plan. */
async function openPlan(page: Page, said: Answers) {
  const person = personAt(page, somebodyWho(said));
  await start(person);
  await answerAll(person);
  await toNextPage(person, () => pressLink(person, plan.link));
  await page.getByRole('heading', { level: 1, name: plan.heading, exact: true }).waitFor();
  return person;
}

const parents: readonly (readonly [string, Answers])[] = [
  ['waits for the first answer', { soFar: 'complained', complainedOn: '2026-11-18' }],
  [
    'was refused and may have a claim',
    {
      soFar: 'askedInvestigation',
      askedInvestigationOn: '2026-08-10',
      refusal: 'inWriting',
      refusalReasons: ['insurer'],
      refusedOn: '2026-10-05',
      firstHappened: '2026-01-10',
      wants: ['compensation'],
      harm: ['injury'],
    },
  ],
  [
    'complained of an enquiry alone',
    { subjects: ['section47'], beyondThat: 'no', soFar: 'complained', complainedOn: '2026-11-02' },
  ],
];

describe.each(parents)('the plan of a parent who %s', (situation, said) => {
  const name = `plan-${situation.replaceAll(' ', '-')}`;
  test('can be used by everyone, and fits on two sheets of paper with nothing cut', async () => {
    const { page } = await visit({ today });
    await openPlan(page, said);
    await lookAt(page, name);
    await lookInTheDark(page, name);
    await page.emulateMedia({ forcedColors: 'active' });
    await savePicture(page, 'screens', `${name}-forced`);
    await page.emulateMedia({ forcedColors: null });

    const shown = await page
      .locator('.plan-steps :is(h3, p), .plan-others :is(h3, p), .plan-proof th')
      .allInnerTexts();
    const path = `${results}screens/${name}.pdf`;
    const pdf = await page.pdf({ path, preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(2);
    const printed = (await pdfLines(path)).join('').replace(/\s+/g, '');
    for (const text of shown) expect(printed).toContain(text.replace(/\s+/g, ''));
    expect(printed).not.toContain(plan.calendar.get.replace(/\s+/g, ''));
  });
});

test('a parent takes the dates away in a file that another program reads, and nothing is asked of anybody', async () => {
  const { page, origin, requests } = await visit({ today });
  const person = await openPlan(page, { soFar: 'answered', answeredOn: '2026-11-10' });
  const downloading = page.waitForEvent('download');
  await pressButton(person, plan.calendar.get);
  const file = await downloading;
  expect(file.suggestedFilename()).toBe(`dates-${today}.ics`);
  const text = readFileSync(await file.path(), 'utf8');
  expect(readCalendar(text).map(({ summary, start: day }) => [summary, day])).toEqual([
    [plan.entry.own, '2026-12-07'],
    [plan.entry.own, '2027-05-31'],
  ]);
  expect(longestLine(text)).toBeLessThanOrEqual(75);
  await page.getByText(plan.calendar.ready).waitFor();
  await expect.poll(() => page.title(), soon).toBe('Plan – Next Stage');
  expect([pathnameOf(page), new URL(page.url()).search]).toEqual([paths.plan, '']);
  expect(requests.filter(({ url }) => !url.startsWith(origin) && !url.startsWith(`blob:${origin}`))).toEqual(
    [],
  );
});
