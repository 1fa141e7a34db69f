/** The digits of Arabic, Persian and the Indic scripts, as a phone set to that language types them. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯੦-੯]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code < 0x900 ? code & 15 : (code & 15) - 6);
  });
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{Z}]/gu, '')
    .toLowerCase();

/** Takes digits; gives them with a nought before, if there is only one. */
export const twoDigits = (text: string) => text.padStart(2, '0');

// With a day beside it, a month has another ending in some languages.
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
];

const known = new Map<string, readonly (readonly string[])[]>();

/**
 * Takes a locale; gives for each month, January first, the ways its name is written there and in English.
 * They are found once: making what finds them is slow enough on a phone to be felt between two questions.
 * Never throws for a well-formed locale.
 */
export function monthNames(locale: string): readonly (readonly string[])[] {
  const before = known.get(locale);
  if (before) return before;
  const writers = [locale, 'en-GB'].flatMap((language) =>
    forms.map((form) => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })),
  );
  const namesOf = (month: number) =>
    writers.flatMap((writer) =>
      writer
        .formatToParts(Date.UTC(2026, month, 1))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => fold(value)),
    );
  const names = Array.from({ length: 12 }, (_, month) => namesOf(month));
  known.set(locale, names);
  return names;
}

/** A month as '01' to '12', from a number, a name, or the first three letters or more of one; '' when unclear. */
export function readMonth(typed: string, names: readonly (readonly string[])[]): string {
  const text = fold(plainDigits(typed));
  if (/^\d+$/.test(text)) return twoDigits(text);
  const exact = names.findIndex((ways) => ways.includes(text));
  if (exact >= 0) return twoDigits(String(exact + 1));
  const begun = text.length < 3 ? [] : names.filter((ways) => ways.some((way) => way.startsWith(text)));
  return begun.length === 1 && begun[0] ? twoDigits(String(names.indexOf(begun[0]) + 1)) : '';
}
