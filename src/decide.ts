import i18next from 'i18next';
import letters from '@locales/en/letters.json';
import { answersJsonSchema } from './decide/answers-json-schema';
import { decision } from './decide/decision';
import { readAnswers, readToday, UnusableAnswer } from './decide/read-answers';
import type { IsoDate } from './domain/calendar/iso-date';
import type { Say } from './domain/letters/say';

interface Result {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

const deviceDay = (): IsoDate => readToday(new Date().toLocaleDateString('sv-SE'));

const readJson = (input: string): unknown => {
  try {
    return JSON.parse(input);
  } catch {
    throw new UnusableAnswer(
      'standard input must be JSON: an object of answers, or an array of them; see --schema',
    );
  }
};

async function englishWords(): Promise<Say> {
  const words = i18next.createInstance();
  await words.init({ lng: 'en', resources: { en: { letters } }, interpolation: { escapeValue: false } });
  const t = words.getFixedT('en', 'letters');
  return (key, gaps) => t(key, { ...gaps });
}

const decideAll = (said: unknown, today: IsoDate, say: Say) => {
  if (!Array.isArray(said)) return decision(readAnswers(said, today), today, say);
  return said.map((one: unknown, index) => {
    try {
      return decision(readAnswers(one, today), today, say);
    } catch (error) {
      throw error instanceof UnusableAnswer
        ? new UnusableAnswer(`[${String(index)}] ${error.message}`)
        : error;
    }
  });
};

/**
 * The product without a browser: takes the command's arguments (--schema, --today ISO-date) and the answers as JSON
 * text; gives what to print and the exit code: 0, or 2 with a message that names the question when one is unusable.
 */
export async function main(args: readonly string[], input: string): Promise<Result> {
  try {
    if (args.includes('--schema'))
      return { out: `${JSON.stringify(answersJsonSchema(), null, 2)}\n`, err: '', code: 0 };
    const at = args.indexOf('--today');
    const today = at === -1 ? deviceDay() : readToday(args[at + 1] ?? '');
    const out = decideAll(readJson(input), today, await englishWords());
    return { out: `${JSON.stringify(out, null, 2)}\n`, err: '', code: 0 };
  } catch (error) {
    if (error instanceof UnusableAnswer) return { out: '', err: `${error.message}\n`, code: 2 };
    throw error;
  }
}
