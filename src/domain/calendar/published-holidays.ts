// The bank holidays of England and Wales as published (SP-D02).
// Source: GOV.UK bank holidays, www.gov.uk/bank-holidays (2019-2028, as held in alphagov/frontend
// lib/data/bank-holidays.json) and ministryofjustice/govuk-bank-holidays (2012-2018), which agree where both
// have a year. Seen 22 November 2026. Contains public sector information licensed under the Open Government
// Licence v3.0. To bring it up to date: compare with GOV.UK, add the new year as a row, change this date.

/** The columns of the table, in the order of the year. */
export const yearlyHolidays = [
  'newYear',
  'goodFriday',
  'easterMonday',
  'earlyMay',
  'spring',
  'summer',
  'christmas',
  'boxing',
] as const;

/** What a bank holiday is called, as an id to be translated; 'oneOff' is a day added for one year only. */
export type HolidayName = (typeof yearlyHolidays)[number] | 'oneOff';

/** Month and day; the star is GOV.UK's note "Substitute day". */
type Day = `${number}-${number}${'' | '*'}`;
type PublishedYear = readonly [Day, Day, Day, Day, Day, Day, Day, Day, ...oneOffs: Day[]];

/** By year: one day for each of yearlyHolidays, then the one-off days of that year. */
export const publishedHolidays: Readonly<Record<number, PublishedYear>> = {
  2012: ['01-02*', '04-06', '04-09', '05-07', '06-04*', '08-27', '12-25', '12-26', '06-05'],
  2013: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2014: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2015: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28*'],
  2016: ['01-01', '03-25', '03-28', '05-02', '05-30', '08-29', '12-27*', '12-26'],
  2017: ['01-02*', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2018: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  2019: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28*'],
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27*', '12-28*'],
  2022: ['01-03*', '04-15', '04-18', '05-02', '06-02', '08-29', '12-27*', '12-26', '06-03', '09-19'],
  2023: ['01-02*', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26', '05-08'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28*'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27*', '12-28*'],
  2028: ['01-03*', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};
