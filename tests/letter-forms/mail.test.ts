import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import { holdable } from '../../src/letter-forms/holdable';
import { letterText } from '../../src/letter-forms/letter-text';
import { longestMailLink, mailLink } from '../../src/letter-forms/mail';
import { letterSaying, stage2Request } from '../pdf/sample-letter';
import { hostile, short } from './letters';

const bodyOf = (letter: LetterDocument) => new URL(mailLink(letter).href).searchParams.get('body');
const sentTo = (...to: readonly string[]) => mailLink({ ...short, to });

describe('a parent who sends the letter from their own mail app', () => {
  test('finds all its words in the e-mail, with the line ends that mail asks for', () => {
    expect(bodyOf(short)).toBe(letterText(short).trimEnd().replaceAll('\n', '\r\n'));
    expect(mailLink(short).href).toContain('%0D%0A%0D%0ADear%20Complaints%20Manager%0D%0A');
    expect(mailLink(short).href).toMatch(/^[a-z]+:[\w%?=&.!~*'()@-]*$/);
  });
  test('finds a subject that tells nobody what it is about', () => {
    const { searchParams } = new URL(mailLink(short).href);
    expect(searchParams.get('subject')).toBe('Letter of 22 November 2026, 22 November 2026');
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  });
  test('pastes a longer letter: then the link has the subject alone', () => {
    const { href, holdsLetter } = mailLink(stage2Request);
    expect(holdsLetter).toBe(false);
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject']);
  });
});

test('a link of exactly the longest length holds the letter, one character more does not', () => {
  const filled = (length: number) => mailLink(letterSaying('a'.repeat(length)));
  const exactly = longestMailLink - filled(1).href.length + 1;
  expect(filled(exactly)).toMatchObject({ holdsLetter: true });
  expect(filled(exactly).href).toHaveLength(longestMailLink);
  expect(filled(exactly + 1)).toMatchObject({ holdsLetter: false });
  expect(filled(exactly + 1).href.length).toBeLessThan(200);
});

describe('the address', () => {
  test('is that of the complaints team, where the person gave it', () => {
    const { href, to } = sentTo('Complaints Manager', 'Email: complaints.team@council.example.gov.uk.');
    expect(to).toBe('complaints.team@council.example.gov.uk');
    expect(href.startsWith('mailto:complaints.team@council.example.gov.uk?subject=')).toBe(true);
  });
  test('stays open where there is none, or more than one to choose from', () => {
    expect(sentTo('Complaints Manager', 'County Hall')).toMatchObject({ to: undefined });
    expect(sentTo('a@example.org', 'b@example.org').to).toBeUndefined();
    expect(sentTo('a@example.org, or a@example.org').to).toBe('a@example.org');
    expect(sentTo(`${'a'.repeat(250)}@example.org`).to).toBeUndefined();
  });
  test('cannot bring in another reader or other words', () => {
    const { href } = sentTo('a@example.org?bcc=spy@example.org&body=x');
    const url = new URL(href);
    expect([...url.searchParams.keys()].filter((key) => !['subject', 'body'].includes(key))).toEqual([]);
    expect(sentTo('a?bcc=spy@example.org').href).toMatch(/^mailto:a%3Fbcc%3Dspy@example\.org\?subject=/);
  });
});

test('half a character, a zero or code in the letter breaks nothing, and nothing is lost unseen', () => {
  const nasty = letterSaying('\ud800 \u0000 & ?body=x #y % 😢 \ufffe');
  expect(bodyOf(nasty)).toContain('[?] [?] & ?body=x #y % 😢 [?]');
  expect(() => mailLink(hostile)).not.toThrow();
});

test('whatever somebody wrote, the link is never too long, and holds all words or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
      const letter = letterSaying(words);
      const { href, holdsLetter } = mailLink(letter);
      expect(href.length).toBeLessThanOrEqual(longestMailLink);
      const whole = holdable(letterText(letter).trimEnd()).replaceAll('\n', '\r\n');
      expect(bodyOf(letter)).toBe(holdsLetter ? whole : null);
    }),
    { numRuns: 50 },
  );
});
