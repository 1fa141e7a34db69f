/** Whatever somebody types or pastes into any box of any letter is in every form, or the person is told what is not. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Say } from '../../src/domain/letters/say';
import { walk } from '../../src/domain/journey';
import { chosenLetter, letters } from '../../src/domain/letters';
import { questions, type Answers, type QuestionId } from '../../src/domain/questions';
import type { LetterId } from '../../src/domain/routes';
import { holdable, unholdablePlaces } from '../../src/letter-forms/holdable';
import { mailLink } from '../../src/letter-forms/mail';
import { textFile } from '../../src/letter-forms/text-file';
import { unprintable } from '../../src/letter-forms/printable';
import { wordFile } from '../../src/letter-forms/word/word-file';
import { today } from '../case-of';
import { englishWords } from '../english';
import { person, typical } from '../letters/typical';
import { write, type Written } from '../letters/written';
import { readWord } from './read-word';

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

/** What may be pasted, with whether each form can hold it. */
const pasted: readonly (readonly [what: string, text: string, fits: { file: boolean; pdf: boolean }])[] = [
  ['100,000 characters', 'They did not come. '.repeat(5_264), { file: true, pdf: true }],
  ['one word of 5,000 characters', 'x'.repeat(5_000), { file: true, pdf: true }],
  ['emoji', 'They left 😢👨‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿 us', { file: true, pdf: false }],
  ['an Arabic name', 'محمد بن عبد الله', { file: true, pdf: false }],
  ['a Bengali name', 'রহিমা খাতুন', { file: true, pdf: false }],
  ['controls of writing direction', 'a\u202eb\u2066c\u2069d\u200f', { file: true, pdf: true }],
  ['a NUL and other controls', 'a\u0000b\u0007c', { file: false, pdf: true }],
  ['half characters', 'a\ud83d b\udc00', { file: false, pdf: false }],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script> &amp; ]]>', { file: true, pdf: true }],
  ['LaTeX', '\\input{/etc/passwd} $\\frac{1}{2}$ \\end{document}', { file: true, pdf: true }],
  [
    'a spreadsheet formula',
    '=HYPERLINK("https://example.org","x")+cmd|\' /C calc\'!A0',
    { file: true, pdf: true },
  ],
  [
    'what our own words use for gaps',
    '{{date}} $t(common.title) $& ${1} __proto__',
    { file: true, pdf: true },
  ],
];

const isLetter = (id: string): id is LetterId => Object.hasOwn(letters, id);

/** Each letter with somebody who can make it, all that it can ask being asked. */
const people = Object.keys(letters)
  .filter(isLetter)
  .map((id) => {
    const [, , said] = typical.find(([, letter]) => letter === id) ?? [];
    if (said === undefined) throw new Error(`Nobody typical writes ${id}`);
    return [id, person(said)] as const;
  });

const bare = (text: string) => text.replace(/\s/gu, '');

/** The person's letter with the same text in every box it asks, each with its own number; gives what was typed as well. */
function filled(id: LetterId, answers: Answers, text: string): { letter: Written; typed: readonly string[] } {
  const typed: string[] = [];
  const type = () => {
    typed.push(`${text}[${typed.length}]`);
    return typed.at(-1) ?? '';
  };
  const isText = (question: QuestionId) => questions[question].kind === 'text';
  const { asked } = walk(answers, today, chosenLetter(id));
  const boxes = asked.filter(isText);
  const texts = Object.fromEntries(boxes.map((box) => [box, type()]));
  // A point that belongs to somebody else is in another letter.
  const before = write(say, id, answers).text;
  const given = asked.includes('points')
    ? answers.points?.filter(({ whatHappened }) => before.includes(whatHappened))
    : undefined;
  const points = given?.map((point) => ({
    ...point,
    whatHappened: type(),
    when: type(),
    who: type(),
    shouldHave: type(),
    effect: type(),
    wish: type(),
    proof: type(),
  }));
  return { letter: write(say, id, { ...answers, ...texts, ...(points && { points }) }), typed };
}

describe.each(pasted)('%s in every box', (_, text, { file, pdf }) => {
  // A Word file knows paragraphs, points and lists, not letters: one letter that has them all stands for all.
  test.each(people)('%s', async (id, answers) => {
    const { letter, typed } = filled(id, answers, text);
    const inText = bare(letter.text);
    for (const words of typed)
      expect([words.slice(-5), inText.includes(bare(words))]).toEqual([words.slice(-5), true]);
    if (id === 'statutoryStage1') {
      const inWord = bare(readWord(await wordFile(letter.letter)).text);
      for (const words of typed) expect(inWord.includes(bare(holdable(words)))).toBe(true);
    }
    expect(unholdablePlaces(letter.letter).length > 0).toBe(!file);
    expect(unprintable(letter.letter).length > 0).toBe(!pdf);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(textFile(letter.letter))).toContain(
      holdable(text.slice(0, 20)),
    );
    expect(() => new URL(mailLink(letter.letter).href)).not.toThrow();
  });
});
