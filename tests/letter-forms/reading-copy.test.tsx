import { render, screen, within } from '@testing-library/react';
import i18next, { type i18n, type Resource, type ResourceKey } from 'i18next';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { AnswersProvider, useAnswers } from '../../src/answers';
import { walk } from '../../src/domain/journey';
import { chosenLetter } from '../../src/domain/letters';
import { composeLetter } from '../../src/domain/letters/compose-letter';
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import { partsOf } from '../../src/letter-forms/parts';
import { ReadingCopy } from '../../src/result/letter-forms/ReadingCopy';
import { englishWords } from '../english';
import { pseudo, pseudoWords } from '../pseudo-words';
import { wordsIn } from '../pdf/read-pdf';
import { seeds } from '../seeds';

const seed = seeds[0]!;
const words = import.meta.glob<ResourceKey>('../../locales/en/*.json', { import: 'default', eager: true });
const named = Object.entries(words).map(
  ([path, file]) => [/(\w+)\.json$/.exec(path)?.[1] ?? '', file] as const,
);
const english: Record<string, ResourceKey> = Object.fromEntries(named);
const translated: Record<string, ResourceKey> = Object.fromEntries(
  named.map(([name, file]) => [name, pseudoWords(file)]),
);

let letter: LetterDocument;
const screens = new Map<string, i18n>();
beforeAll(async () => {
  const { facts } = walk(seed.answers, seed.today, chosenLetter(seed.letter));
  letter = composeLetter(seed.letter, facts, { say: await englishWords(), councilName: seed.council });
  for (const lng of ['en', pseudo]) {
    const instance = i18next.createInstance();
    const resources: Resource = { en: english, [pseudo]: translated };
    await instance.init({ lng, resources, interpolation: { escapeValue: false } });
    screens.set(lng, instance);
  }
});

/** Answers as the parent did and chooses the letter, one after the other; then reads. */
function Answered() {
  const { answers, walk: at, setAnswers, chooseLetter } = useAnswers();
  const hasAnswered = Object.keys(answers).length > 0;
  useEffect(() => {
    if (!hasAnswered) setAnswers(seed.answers);
    else chooseLetter(chosenLetter(seed.letter));
    // The letter is chosen when there is something to write it from.
  }, [hasAnswered]);
  return at.letter === undefined ? null : <ReadingCopy route={at.letter} letter={letter} />;
}

const open = (language: string) => {
  const { container } = render(
    <I18nextProvider i18n={screens.get(language)!}>
      <AnswersProvider today={seed.today}>
        <Answered />
      </AnswersProvider>
    </I18nextProvider>,
  );
  return container;
};

const pairsOf = (page: HTMLElement) =>
  [...page.querySelectorAll<HTMLElement>('.reading-pair:not(.reading-heads)')].map((pair) => {
    const [theirs, ours] = [...pair.children] as HTMLElement[];
    return { theirs: theirs!, ours: ours! };
  });

/** A text outside every element that is kept from translators. */
const untranslated = (part: HTMLElement) => {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const kept of copy.querySelectorAll('[translate="no"]')) kept.remove();
  return copy.textContent.trim();
};

describe('a parent who reads another language', () => {
  test('reads each part of the letter in it, beside the English that will be sent', () => {
    const pairs = pairsOf(open(pseudo));
    expect(pairs.map(({ ours }) => wordsIn(ours.textContent))).toEqual(
      partsOf(letter).map(({ marker, runs }) =>
        wordsIn(`${marker} ${runs.map(({ text }) => text).join('')}`),
      ),
    );
    const bare = pairs.map(({ theirs }) => untranslated(theirs)).filter((text) => text !== '');
    expect(bare.length).toBeGreaterThan(20);
    for (const text of bare) expect(text).toContain('⟦');
  });

  test('sees at once that this copy is not the one to send', () => {
    open(pseudo);
    const { doNotSend } = pseudoWords<{ doNotSend: string }>({
      doNotSend: 'Do not send this copy. It is only for you to read.',
    });
    expect(screen.getByText(doNotSend)).toBeTruthy();
  });

  test('finds their own words as they typed them, in both columns', () => {
    const pairs = pairsOf(open(pseudo));
    const said = (seed.answers.points ?? [])
      .flatMap((point) => [point.whatHappened, point.effect])
      .filter(Boolean);
    expect(said.length).toBeGreaterThan(3);
    for (const text of said) {
      const pair = pairs.find(({ ours }) => ours.textContent.includes(text))!;
      const kept = within(pair.theirs).getByText(text);
      expect(kept.getAttribute('translate')).toBe('no');
      expect(kept.tagName).toBe('BDI');
    }
  });

  test('hears each column in its own language, read from its own side', () => {
    for (const { theirs, ours } of pairsOf(open(pseudo))) {
      expect([theirs.lang, theirs.dir]).toEqual([pseudo, 'rtl']);
      expect([ours.lang, ours.dir, ours.getAttribute('translate')]).toEqual(['en-GB', 'ltr', 'no']);
    }
  });
});

test('a parent who reads English sees the letter once', () => {
  expect(open('en').textContent).toBe('');
});
