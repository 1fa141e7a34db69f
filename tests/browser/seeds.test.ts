import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pointParts } from '../../src/components/point-parts';
import { seeds, type Seed } from '../seeds';
import { pdfLines } from './pdf-text';
import { answerAll, chooseLetter, personAt, showLetter, start, type Person } from './person';
import { pathnameOf, results, useServed } from './served';

const { visit } = useServed();
const downloads = `${results}letters/`;
mkdirSync(downloads, { recursive: true });

/** What each letter must say, whatever else is changed in its words. */
const mustSay: Readonly<Record<string, readonly string[]>> = {
  '20 003 792': [
    'Complaints Manager, children’s social care',
    'Staffordshire County Council',
    'please start stage 2',
    'A.W., born 1 May 2012',
    'Your reference: CS/1234',
    'regulation 17',
    'decision 20 003 792',
    'reply by 16 March 2020',
    '2 March 2020',
    '9 December 2019',
    '6 January 2020',
  ],
  '24 023 328': [
    'Local Government and Social Care Ombudsman',
    'Complaint about Cheshire East Council',
    'Part 3 of the Children Act 1989',
    'corporate procedure',
    'stage 2 of the children’s statutory procedure',
    '1 May 2025',
    'April 2025',
  ],
  '19 004 115': [
    'Complaints Manager, children’s social care',
    'Cheshire East Council',
    'please arrange the review panel',
    'regulation 19(1)',
    '30 working days of regulation 19(4)',
    'decision 19 004 115',
    'told me on 2 May 2019',
    'reply by 30 May 2019',
  ],
  '24 008 464': [
    'Complaints Manager, children’s social care',
    'Cheshire East Council',
    'please accept it',
    'regulation 9(2)',
    'I complained to the council on 14 August 2023',
    'told me on 11 September 2023',
    'reply by 16 October 2023',
  ],
  '25 006 373': [
    'Local Government and Social Care Ombudsman',
    'Complaint about Worcestershire County Council',
    '20 May 2025',
    'The council’s procedure has ended',
    'March 2025',
    'November 2024',
  ],
};

/** The letter on the page, piece by piece, without the links to change it. */
const piecesOfLetter = (page: Page) =>
  page.locator('article').evaluate((sheet) => {
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement?.closest('.sheet-change')) pieces.push(textContent ?? '');
    }
    return pieces;
  });

const withoutSpaces = (pieces: readonly string[]) => pieces.join('').replace(/\s/g, '');
/** On the page the browser draws bullets and numbers; in the PDF they are text. */
const marker = /^(•|\d{1,2}\.)\s*/;
const withoutMarker = (line: string) => line.replace(marker, '');
/** A bullet at the foot of one page whose words are on the next. */
const isLoneMarker = (line: string) => marker.test(line) && withoutMarker(line) === '';

async function download({ page, words }: Person, seed: Seed): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.result.letter.download }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe(`letter-${seed.today}.pdf`);
  const path = `${downloads}${seed.case.replaceAll(' ', '-')}.pdf`;
  await file.saveAs(path);
  return path;
}

/** All that the person typed in their own words. */
const ownWords = ({ answers }: Seed) => {
  const { yourName = '', yourAddress = '', yourEmail = '', whatTheySaid = '', whyLate = '' } = answers;
  const points = (answers.points ?? []).flatMap((point) => pointParts.map((part) => point[part] ?? ''));
  return [yourName, yourEmail, whatTheySaid, whyLate, ...yourAddress.split('\n'), ...points].filter(Boolean);
};

test.each(seeds)('the parent in $case answers, reads why, and downloads the letter', async (seed) => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerAll(person);

  expect(pathnameOf(page)).toBe('/result');
  expect(await page.locator('h1').innerText()).toBe(person.words.routes[seed.route].name);

  await chooseLetter(person, seed.route, seed.letter);
  await answerAll(person);
  expect(pathnameOf(page)).toBe('/check-answers');
  await showLetter(person);

  const onPage = await piecesOfLetter(page);
  const lines = await pdfLines(await download(person, seed));
  expect(lines.filter(isLoneMarker)).toEqual([]);
  expect(withoutSpaces(lines.map(withoutMarker))).toBe(withoutSpaces(onPage));

  const inPdf = lines.join(' ');
  for (const words of [...mustSay[seed.case]!, ...ownWords(seed)]) expect(inPdf).toContain(words);
});
