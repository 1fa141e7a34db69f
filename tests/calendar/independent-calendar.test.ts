/** The calendar against a library that somebody else wrote and keeps: every day of 2015 to 2035. */
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { isoDate, type IsoDate } from '../../src/domain/calendar/iso-date';
import { isWorkingDay, workingDaysAfter } from '../../src/domain/calendar/working-days';

const years = { first: 2015, last: 2035 };
const msPerDay = 86_400_000;

/** Bank holidays in England as the library has them; a count from the last December runs into the next year. */
const holidays = new Set(
  Array.from({ length: years.last + 2 - years.first }, (_, n) => years.first + n).flatMap((year) =>
    new Holidays('GB', 'ENG')
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  ),
);

/** Every day in order, and whether it is worked, without a line of our own calendar. */
const calendar = Array.from(
  { length: (Date.UTC(years.last + 2, 0) - Date.UTC(years.first, 0)) / msPerDay },
  (_, n) => {
    const day = new Date(Date.UTC(years.first, 0) + n * msPerDay);
    const date = isoDate(day.toISOString().slice(0, 10));
    return { date, worked: day.getUTCDay() % 6 !== 0 && !holidays.has(date) };
  },
);
const asked = calendar.filter(({ date }) => date < `${years.last + 1}`);

/** Counts one day after the other, as one would with a finger on a wall calendar. */
function countedByHand(from: number, workingDays: number): IsoDate | undefined {
  let at = from;
  for (let counted = 0; counted < workingDays; counted += calendar[at]?.worked ? 1 : 0) at += 1;
  return calendar[at]?.date;
}

test('the library has the holidays of these years: eight each, and those that were added', () => {
  const onWeekdays = calendar.filter(
    ({ date }) => holidays.has(date) && new Date(date).getUTCDay() % 6 !== 0,
  );
  const inYear = (year: number) => onWeekdays.filter(({ date }) => date.startsWith(`${year}`)).length;
  const counts = Array.from({ length: 21 }, (_, n) => inYear(years.first + n));
  const added: Partial<Record<number, number>> = { 2022: 2, 2023: 1 };
  expect(counts).toEqual(Array.from({ length: 21 }, (_, n) => 8 + (added[years.first + n] ?? 0)));
  expect(asked).toHaveLength(7_670);
});

test.each<[IsoDate, string]>([
  ['2020-05-08', 'VE day, in place of the usual Monday'],
  ['2022-06-02', 'the spring holiday, moved'],
  ['2022-06-03', 'the Platinum Jubilee'],
  ['2022-09-19', 'the State Funeral'],
  ['2023-05-08', 'the coronation'],
])('%s, %s, is a holiday for both', (date) => {
  expect(holidays.has(date)).toBe(true);
  expect(isWorkingDay(date)).toBe(false);
});
test.each<IsoDate>(['2020-05-04', '2022-05-30'])(
  '%s, a Monday whose holiday was moved, is worked',
  (date) => {
    expect(holidays.has(date)).toBe(false);
    expect(isWorkingDay(date)).toBe(true);
  },
);

test('every day from 2015 to 2035 is a working day for both or for neither', () => {
  expect(asked.filter(({ date, worked }) => isWorkingDay(date) !== worked)).toEqual([]);
});

describe('from every day of 2015 to 2035', () => {
  test.each([10, 20, 25, 65])('%i working days end on the same day for both', (workingDays) => {
    const differing = asked.flatMap(({ date }, index) => {
      const theirs = countedByHand(index, workingDays);
      const ours = workingDaysAfter(date, workingDays);
      return ours === theirs ? [] : [`${date}: ${ours}, not ${String(theirs)}`];
    });
    expect(differing).toEqual([]);
  });
});
