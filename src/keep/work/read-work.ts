import { answerSchema } from '../../domain/answer-schema';
import { isIsoDate, type IsoDate } from '../../domain/calendar/iso-date';
import { isLetter, isMadeList } from '../../domain/made';
import { questions, type Answers } from '../../domain/questions';
import { isReplyInHand } from '../../domain/reply/in-hand';
import { isVersion, migrated } from './migrations';
import { plainText } from './plain-text';
import { isRaw, rawOr, type Raw } from './raw';
import { isDraft, isQuestion, isTyped } from './typed-schema';
import { workVersion, type Aside, type Work } from './work';

/** What became of reading: the work, or why it is none. */
export type WorkRead = { readonly work: Work } | { readonly problem: 'newer' | 'notWork' };

const allSubjects = Object.values(questions.subjects.groups).flat();

/** The subjects that a list is about, so that its shape is judged and not whether it still matches the ticks. */
function subjectsOf(answer: unknown): Answers {
  if (!Array.isArray(answer)) return {};
  const about = answer.map((one) => (isRaw(one) ? one.about : undefined));
  return { subjects: allSubjects.filter((subject) => about.includes(subject)) };
}

/** Takes a name, a value and today (ISO date); gives the value when a question of that name accepts it whatever else was answered. */
function fitting(id: string, value: unknown, today: IsoDate): unknown {
  if (!isQuestion(id)) return undefined;
  const read = answerSchema(id, subjectsOf(value), today).safeParse(value);
  return read.success ? read.data : undefined;
}

/** Takes entries and a test; gives those that pass, and the others as text. */
function sorted(entries: Raw, take: (id: string, value: unknown) => unknown) {
  const fit: [string, unknown][] = [];
  const aside: Aside[] = [];
  for (const [id, value] of Object.entries(entries)) {
    const taken = take(id, value);
    if (taken !== undefined) fit.push([id, taken]);
    else if (plainText(value).trim() !== '') aside.push({ id, text: plainText(value) });
  }
  return { fit: Object.fromEntries(fit), aside };
}

const isAside = (one: unknown): one is Aside =>
  isRaw(one) && typeof one.id === 'string' && typeof one.text === 'string';

/**
 * Takes what was read from a copy of any version, and today (ISO date); gives the work. Every answer is checked by its
 * question's own schema; one that no longer fits is set aside as text, and nothing is dropped. Never throws.
 */
export function readWork(read: unknown, today: IsoDate): WorkRead {
  if (!isRaw(read) || !isVersion(read.version)) return { problem: 'notWork' };
  if (read.version > workVersion) return { problem: 'newer' };
  const raw = migrated(read, workVersion);
  const answers = sorted(rawOr(raw.answers), (id, value) => fitting(id, value, today));
  const drafts = sorted(rawOr(raw.drafts), (id, value) =>
    isDraft(id) && isTyped(value) ? value : undefined,
  );
  const before = Array.isArray(raw.aside) ? raw.aside.filter(isAside) : [];
  const savedOn = typeof raw.savedOn === 'string' && isIsoDate(raw.savedOn) ? raw.savedOn : today;
  return {
    work: {
      version: workVersion,
      savedOn,
      answers: answers.fit,
      drafts: drafts.fit,
      ...(typeof raw.letter === 'string' && isLetter(raw.letter) && { letter: raw.letter }),
      ...(isRaw(raw.safety) && { safety: { neutralNames: raw.safety.neutralNames === true } }),
      ...(isMadeList(raw.made) && { made: raw.made }),
      ...(isReplyInHand(raw.reply) && { reply: raw.reply }),
      aside: [...before, ...answers.aside, ...drafts.aside],
    },
  };
}
