import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { isSafetyQuestion, type QuestionId } from '../domain/questions';
import { voiceOf, type Voice } from '../domain/voice';
import { wordFileOf } from './question-ready';

type Group = Readonly<Record<string, string>>;

interface PartWords {
  readonly label: string;
  readonly hint: string;
}

/** The words of one question. `label` is its name in lists; `instead` are a date's answers that are no date. */
export interface QuestionWords {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly options?: Group;
  readonly optionHints?: Group;
  readonly groups?: Group;
  readonly instead?: Group;
  /** Of the points alone: each part of a point. */
  readonly parts?: Readonly<Record<string, PartWords>>;
}

/** A question's words for a parent, and what is said otherwise to a young person or to somebody else. */
type VoicedWords = QuestionWords & Partial<Record<Voice, OtherWords>>;

type OtherWords = Partial<Omit<QuestionWords, 'parts'>> & {
  readonly parts?: Readonly<Record<string, Partial<PartWords>>>;
};

const mergeParts = (
  parts: NonNullable<QuestionWords['parts']>,
  others: OtherWords['parts'],
): NonNullable<QuestionWords['parts']> =>
  Object.fromEntries(Object.entries(parts).map(([part, words]) => [part, { ...words, ...others?.[part] }]));

/** Takes the words for every voice, and the voice; gives the words to show. */
export function inVoice(words: VoicedWords, voice: Voice | undefined): QuestionWords {
  const other = voice === undefined ? undefined : words[voice];
  if (other === undefined) return words;
  const { parts, ...others } = other;
  return {
    ...words,
    ...others,
    ...(words.options && { options: { ...words.options, ...other.options } }),
    ...(words.optionHints && { optionHints: { ...words.optionHints, ...other.optionHints } }),
    ...(words.groups && { groups: { ...words.groups, ...other.groups } }),
    ...(words.parts && { parts: mergeParts(words.parts, parts) }),
    ...(words.instead && { instead: { ...words.instead, ...other.instead } }),
  };
}

type WordsFrom = (id: QuestionId) => QuestionWords;

/** Takes a question; gives its words, in the language of the screen and the person's voice. Only its file is waited for. */
export function useWordsOf(id: QuestionId): QuestionWords {
  useTranslation(wordFileOf(id));
  return useLoadedWords()(id);
}

/** Gives a function from any question's id to its words, in the language of the screen and the person's voice. */
export function useQuestionWords(): WordsFrom {
  useTranslation(['safety', 'questions']);
  return useLoadedWords();
}

/** The same for pages that have waited already: nothing is loaded by it. */
export function useLoadedWords(): WordsFrom {
  const { i18n } = useTranslation();
  const voice = voiceOf(useAnswers().walk.facts);
  return (id) =>
    inVoice(
      isSafetyQuestion(id)
        ? i18n.t(`safety:${id}`, { returnObjects: true })
        : i18n.t(`questions:${id}`, { returnObjects: true }),
      voice,
    );
}
