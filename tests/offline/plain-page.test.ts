// @vitest-environment node
import { expect, test } from 'vitest';
import letters from '../../locales/en/letters.json';
import { chaseByHand, firstByHand, withoutDays } from '../../.tools/letters-by-hand';
import { html } from '../../.tools/html';
import { plainPage, plainPart, toCall } from '../../.tools/plain-page';
import { contacts, type Contact } from '../../src/domain/contacts';

const page = plainPage();
const phones = Object.values<Contact>(contacts).flatMap(({ phone }) => phone ?? []);

test('every number on the pages without script is one of ours, and can be called by a tap', () => {
  for (const text of [page, plainPart()]) {
    const links = [...text.matchAll(/href="tel:(\d+)">([\d ]+)</g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, called = '', shown = ''] of links) {
      expect(phones).toContain(shown);
      expect(called).toBe(shown.replaceAll(' ', ''));
    }
  }
  const all: Readonly<Record<string, Contact>> = contacts;
  for (const id of toCall) expect(page).toContain(`>${all[id]?.phone ?? 'no number'}<`);
});

test('the letters by hand cite the law in the very sentences of the app’s own letters', () => {
  const cited = (text: string) =>
    text.match(/\b(?:regulations? [\w() ]*?\d+(?:\(\w+\))*|section \d+\w*|SI \d+\/\d+)/gi) ?? [];
  const plainText = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const own = (...keys: readonly string[]) =>
    keys.flatMap((text) => cited(withoutDays(text).replace('{{statute}}', letters.common.statute)));
  const { statutoryStage1: first, chaseOverdue: chase } = letters;
  expect(cited(plainText(firstByHand().text))).toEqual(
    own(first.subject, first.opening, first.askHelp, first.askAnswer),
  );
  expect(cited(plainText(chaseByHand().text))).toEqual(own(chase.askDates, chase.duty));
  expect(cited(plainText(firstByHand().text)).length).toBeGreaterThan(4);
});

test('no gap of a letter is left as a gap, and nobody is accused of being late on a day nobody counted', () => {
  expect(page).not.toMatch(/\{\{|undefined|\[object/);
  expect(chaseByHand().text).not.toMatch(/ended|overdue/);
  expect(withoutDays('Answer soon. The last day is {{date}}. Thank you.')).toBe('Answer soon. Thank you.');
});

test('what stands in words is never taken for markup', () => {
  expect(html`<p>${'<b> & "x"'}${html`<i>${'a'}</i>`}${['1', '2']}</p>`.text).toBe(
    '<p>&lt;b&gt; &amp; &quot;x&quot;<i>a</i>12</p>',
  );
});
