/** A few sentences of letters in Polish, whose dates, lists and numbers are unlike those of English. */
import i18next, { type ResourceKey } from 'i18next';
import english from '../../locales/en/letters.json';
import type { Say } from '../../src/domain/letters/say';
import { sayIn } from '../../src/letter-forms/writing-in';

export const polish = {
  common: {
    onDay: 'dnia {{date}}',
    inMonth: 'w miesiącu: {{date}}',
    child_one: 'Dziecko: {{children}}',
    child_few: 'Dzieci, od dwojga do czworga: {{children}}',
    child_many: 'Dzieci, pięcioro lub więcej: {{children}}',
    child_other: 'Dzieci: {{children}}',
  },
  statutoryStage2: {
    complainedOn: 'Moja skarga do urzędu jest z {{when}}.',
    complainedOn_several: 'Nasza skarga do urzędu jest z {{when}}.',
    askPeople: 'Proszę podać mi nazwiska.',
    askPeople_several: 'Proszę podać nam nazwiska.',
    askPeople_several_self: 'Proszę podać nam, młodym ludziom, nazwiska.',
  },
  event: { insteadOn: 'Zamiast tego: {{what}}', askedInvestigationOn: 'Prośba o dochodzenie (etap 2)' },
  cameInstead: { meeting: 'spotkanie', letter: 'list', money: 'oferta pieniędzy' },
};

/** Takes the words of letters in Polish; gives what says them, and English where there are none. */
export async function saidInPolish(words: ResourceKey = polish): Promise<Say> {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: 'pl',
    fallbackLng: 'en',
    resources: { en: { letters: english }, pl: { letters: words } },
    interpolation: { escapeValue: false },
  });
  return sayIn(i18n);
}
