/**
 * `npm run check:law`: fails when a source or a contact was last looked at over a year ago, or when the published bank
 * holidays reach less than a year ahead. Not part of `npm test`, so that time alone never breaks a commit.
 * `-- --today 2027-11-30` asks as if it were that day.
 */
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './install.mjs';

/**
 * Takes an ISO date and a number of years; gives the same day of that year, to be compared and not to be shown: in a
 * year without 29 February it keeps that name, which still sorts after the 28th.
 */
const yearsOn = (date, years) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/**
 * Takes what the law rests on and today (ISO dates): `sources` and `contacts` by id with the day each was last looked
 * at, and the last day of the published bank holidays.
 * @returns a sentence for each that has to be looked at again; none when all is well.
 */
export function lapsed({ sources, contacts, holidaysUntil }, today) {
  const yearAgo = yearsOn(today, -1);
  const old = (what, days) =>
    Object.entries(days)
      .filter(([, day]) => day < yearAgo)
      .map(([id, day]) => `${what} ${id} was last checked on ${day}, over a year before ${today}.`);
  const short = holidaysUntil < yearsOn(today, 1);
  return [
    ...old('Source', sources),
    ...old('Contact', contacts),
    ...(short
      ? [`Bank holidays are published until ${holidaysUntil}, less than a year after ${today}.`]
      : []),
  ];
}

/** @returns what `lapsed` takes, read from the app's own tables. */
async function lawOfTheApp() {
  const { runnerImport } = await import('vite');
  const load = async (file) =>
    (await runnerImport(`${root}src/domain/${file}`, { root, logLevel: 'error' })).module;
  const { sources, checked } = await load('sources.ts');
  const { contacts } = await load('contacts.ts');
  const { holidaysKnownUntil } = await load('calendar/bank-holidays.ts');
  const seen = Object.entries(contacts).map(([id, contact]) => [id, contact.seen]);
  return {
    sources: Object.fromEntries(Object.keys(sources).map((id) => [id, checked(id)])),
    contacts: Object.fromEntries(seen),
    holidaysUntil: holidaysKnownUntil,
  };
}

/** @returns the day asked for, or this machine's: Swedish writes it as ISO does. Throws if it is no ISO date. */
function dayOf(args) {
  const at = args.indexOf('--today');
  const day = at < 0 ? new Date().toLocaleDateString('sv-SE') : String(args[at + 1]);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`--today needs a day such as 2027-11-30, not ${day}`);
  return day;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  const today = dayOf(process.argv.slice(2));
  const law = await lawOfTheApp();
  const found = lapsed(law, today);
  for (const sentence of found) console.error(sentence);
  const count = Object.keys(law.sources).length + Object.keys(law.contacts).length;
  if (found.length === 0)
    console.log(
      `On ${today}: ${count} sources and contacts checked within a year, bank holidays known for one.`,
    );
  process.exitCode = found.length === 0 ? 0 : 1;
}
