import { beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en/letters.json';
import { walk } from '../../src/domain/journey';
import { chosenLetter } from '../../src/domain/letters';
import { composeLetter } from '../../src/domain/letters/compose-letter';
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import type { Say } from '../../src/domain/letters/say';
import type { Answers } from '../../src/domain/questions';
import type { LetterId } from '../../src/domain/routes';
import { partsOf, type Part } from '../../src/letter-forms/parts';
import { eitherIn, writingIn } from '../../src/letter-forms/writing-in';
import { today } from '../case-of';
import { englishWords } from '../english';
import { person, typical } from '../letters/typical';
import { pseudoWords } from '../pseudo-words';
import { saidInPolish } from './polish';

let inEnglish: Say;
let inPolish: Say;
let marked: Say;
beforeAll(async () => {
  inEnglish = await englishWords();
  inPolish = await saidInPolish();
  // Every word of ours between marks, so that what is left over is seen; dates and lists as Polish has them.
  marked = await saidInPolish(pseudoWords(english));
});

const councilName = 'Anyshire';
const factsOf = (id: LetterId, said: Answers) => walk(person(said), today, chosenLetter(id)).facts;
const sent = (id: LetterId, said: Answers) =>
  composeLetter(id, factsOf(id, said), { say: inEnglish, councilName });
const read = (id: LetterId, said: Answers, say: Say = inPolish): LetterDocument =>
  composeLetter(id, factsOf(id, said), { say, councilName, writing: writingIn('pl') });

const wordsOf = ({ runs }: Part) => runs.map(({ text }) => text).join('');
const lines = (letter: LetterDocument) => partsOf(letter).map(wordsOf);
const ownWords = ({ runs }: Part) => runs.filter(({ own }) => own).map(({ text }) => text);

const answered = { soFar: 'answered', complainedOn: '2026-10-12', answeredOn: '2026-11-02' } as const;
const instead = {
  soFar: 'askedInvestigation',
  refusal: 'meetingInstead',
  refusedOn: '2026-11-02',
  complainedOn: '2026-09',
  answeredOn: '2026-09-20',
  askedInvestigationOn: '2026-10-05',
  cameInstead: ['meeting', 'letter', 'money'],
} as const;

describe('a parent who reads Polish finds in their copy', () => {
  test('days and months as Polish writes them, where the letter has them in English', () => {
    expect(lines(read('statutoryStage2', answered))).toContain(
      'Moja skarga do urzędu jest z dnia 12 października 2026.',
    );
    expect(lines(sent('statutoryStage2', answered))).toContain(
      'I complained to the council on 12 October 2026.',
    );
    expect(lines(read('statutoryStage2', { ...answered, complainedOn: '2026-05' }))).toContain(
      'Moja skarga do urzędu jest z w miesiącu: maj 2026.',
    );
    expect(read('statutoryStage2', answered).dateLine).toBe('23 listopada 2026');
  });

  test('a list as Polish joins it, and the table of dates in Polish', () => {
    const copy = lines(read('challengeRefusal', instead));
    expect(copy).toContain('5 października 2026: Prośba o dochodzenie (etap 2)');
    expect(copy).toContain('2 listopada 2026: Zamiast tego: spotkanie, list i oferta pieniędzy');
    expect(lines(sent('challengeRefusal', instead))).toContain(
      '2 November 2026: What came instead was a meeting, a letter and an offer of money',
    );
  });

  test.each([
    ['A', 'Dziecko: A'],
    ['A\nB', 'Dzieci, od dwojga do czworga: A; B'],
    ['A\nB\nC\nD\nE', 'Dzieci, pięcioro lub więcej: A; B; C; D; E'],
  ])('the form of the number that Polish has, where English knows two', (children, said) => {
    expect(lines(read('statutoryStage2', { ...answered, children }))).toContain(said);
  });

  test('the word for several where two parents write, from its own sentence, never from a rule of English', () => {
    const two = { ...answered, yourName: 'Ann Lee\nBo Lee' };
    const copy = read('statutoryStage2', two);
    expect(lines(copy)).toContain('Nasza skarga do urzędu jest z dnia 12 października 2026.');
    expect(lines(copy)).toContain('Proszę podać nam nazwiska.');
    expect(copy.signature).toBe('Ann Lee i Bo Lee');
    expect(lines(sent('statutoryStage2', two))).toContain('We complained to the council on 12 October 2026.');
    expect(lines(read('statutoryStage2', answered))).toContain('Proszę podać mi nazwiska.');
  });

  test('two young people are spoken of as such where Polish has that sentence', () => {
    const young = {
      whoYouAre: 'youngPerson',
      subjects: ['lookedAfter'],
      yourName: 'Ann Lee\nBo Lee',
    } as const;
    expect(lines(read('statutoryStage2', { ...answered, ...young }))).toContain(
      'Proszę podać nam, młodym ludziom, nazwiska.',
    );
  });
});

describe.each(typical)('%s: the copy to read', (_, id, said) => {
  test('has the same parts as the letter, one beside the other, and the same own words', () => {
    const [copy, letter] = [partsOf(read(id, said, marked)), partsOf(sent(id, said))];
    const shape = (parts: readonly Part[]) =>
      parts.map((part) => ({ ...part, runs: part.runs.length, own: ownWords(part) }));
    expect(shape(copy)).toEqual(shape(letter));
  });

  test('has no English month and no English list among the words that are ours', () => {
    const months =
      /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/;
    // Names of people and children and the council’s reference are theirs, in the order they gave them.
    const copy = partsOf(read(id, said, marked)).filter((part) => !ownWords(part).length);
    expect(copy.map(wordsOf).filter((text) => months.test(text.replace(/born.*/, '')))).toEqual([]);
    expect(copy.map(wordsOf).filter((text) => text.includes(' and '))).toEqual([]);
  });
});

test('a year is that of the letter where the language has a calendar of its own', () => {
  expect(writingIn('fa').date('2026-05-03')).toContain('۲۰۲۶');
  expect(writingIn('th').date('2026-05')).toContain('2026');
});

test('of two councils, one of which answers, the copy says which in its own words', () => {
  expect(eitherIn('pl', ['East Surrey', 'West Surrey'])).toBe('East Surrey lub West Surrey');
});
