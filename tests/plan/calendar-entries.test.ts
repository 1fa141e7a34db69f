import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import deadlineWords from '../../locales/en/deadlines.json';
import plan from '../../locales/en/plan.json';
import result from '../../locales/en/result.json';
import { calendarFile } from '../../src/calendar-file/calendar-file';
import { dateInWords } from '../../src/components/date-words';
import { due } from '../../src/domain/due';
import type { Answers } from '../../src/domain/questions';
import { calendarEntries, type CalendarChoices } from '../../src/plan/calendar-entries';
import { planNamespaces, type PlanWords } from '../../src/plan/plan-words';
import { longestLine, readCalendar } from '../calendar-file/read-calendar';
import { journeyOf, today } from '../case-of';

let words: PlanWords;
beforeAll(async () => {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: 'en',
    ns: planNamespaces,
    resources: { en: { plan, result, deadlines: deadlineWords } },
    interpolation: { escapeValue: false },
  });
  words = {
    t: i18n.getFixedT('en', planNamespaces),
    showDate: (date) => dateInWords(date, 'en-GB') ?? date,
  };
});

const neutral: CalendarChoices = { plainTitles: false, sendToday: false };
const eventsOf = (said: Answers, choices: CalendarChoices = neutral) => {
  const entries = calendarEntries(due(journeyOf(said).facts), today, choices, words);
  const file = calendarFile(entries, today);
  expect(longestLine(file)).toBeLessThanOrEqual(75);
  return readCalendar(file);
};
const investigated: Answers = { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' };
const waiting: Answers = { soFar: 'complained', complainedOn: '2026-11-18' };

describe('the calendar of a parent who may ask for a panel', () => {
  test('has their own dates on the careful days, with three reminders each', () => {
    const events = eventsOf(investigated);
    expect(events.map(({ start, alarms }) => [start, alarms.length])).toEqual([
      ['2026-12-09', 3],
      ['2027-05-31', 3],
    ]);
  });
  test('tells nobody who looks at it what it is for, unless they open an entry', () => {
    for (const { summary, uid, start } of eventsOf(investigated)) {
      expect(summary).toBe('A date to keep');
      expect(uid).toMatch(/^[0-9a-f]{16}@dates\.invalid$/);
      expect(start).not.toBe('');
    }
  });
  test('says it plainly where that was chosen', () => {
    const titles = eventsOf(investigated, { plainTitles: true, sendToday: true }).map(
      ({ summary }) => summary,
    );
    expect(titles).toEqual([
      'Last safe day: Ask for a review panel',
      'Latest day: The review panel meets, if the council gets your request today',
      'Last safe day: Complain to the Ombudsman about what happened',
    ]);
  });
  test('has the day the panel must meet only if the request goes out today', () => {
    expect(eventsOf(investigated)).toHaveLength(2);
    const events = eventsOf(investigated, { ...neutral, sendToday: true });
    expect(events.map(({ start }) => start)).toContain('2027-01-07');
  });
  test('says in each entry how the day was counted and what to do once it is over', () => {
    const [panel] = eventsOf(investigated);
    const lines = panel!.description.split('\n');
    expect(lines).toEqual([
      'Ask for a review panel:',
      'Send by Wednesday 9 December 2026 to be safe',
      '',
      'How we counted:',
      deadlineWords.notes.askStage3,
      '20 working days, counted from Thursday 12 November 2026: the day you got the answer after the council looked again. That day is day 0.',
      'Days left out:',
      '- 8 weekend days',
      'In law, the last day is Thursday 10 December 2026.',
      'To be safe, we count that first day as day 1, and so stop one day sooner.',
      '',
      'If this date passes:',
      deadlineWords.ifPassed.askStage3,
      '',
      'This is information. It is not legal advice.',
    ]);
  });
});

describe('the calendar of a parent who waits for the first answer', () => {
  test('has the latest lawful day, and says the usual one inside', () => {
    const answer = eventsOf(waiting).find(({ summary }) => summary === 'A reply is due')!;
    expect(answer.start).toBe('2026-12-16');
    expect(answer.alarms).toHaveLength(2);
    expect(answer.description).toContain('Normally by Wednesday 2 December 2026');
    expect(answer.description).toContain('At the very latest by Wednesday 16 December 2026');
    expect(answer.description).toContain(plan.entry.latest);
  });
  test('names the bank holidays that were left out', () => {
    const said: Answers = { soFar: 'askedPanel', askedPanelOn: '2026-11-20' };
    const panel = eventsOf(said).find(({ summary }) => summary === 'A reply is due')!;
    expect(panel.description).toContain('- Christmas Day, Friday 25 December 2026');
    expect(panel.description).toContain('- Boxing Day (day off in its place), Monday 28 December 2026');
  });
  test('leaves out what has passed, what the law gives no number for, and what cannot be counted', () => {
    const late: Answers = { soFar: 'complained', complainedOn: '2026-09-01' };
    const events = eventsOf(late);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ summary, start }) => summary === 'A reply is due' || start < today)).toEqual([]);
    const unknown: Answers = { soFar: 'complained', complainedOn: 'notSure', firstHappened: 'notSure' };
    expect(calendarEntries(due(journeyOf(unknown).facts), today, neutral, words)).toEqual([]);
  });
});

test('no two entries of a case have one id, and a second file has the same ids', () => {
  const said: Answers = {
    soFar: 'askedInvestigation',
    askedInvestigationOn: '2026-11-16',
    harm: ['injury'],
    wants: ['compensation'],
  };
  const ids = () => eventsOf(said, { plainTitles: true, sendToday: true }).map(({ uid }) => uid);
  expect(ids().length).toBeGreaterThan(3);
  expect(new Set(ids()).size).toBe(ids().length);
  expect(eventsOf(said).map(({ uid }) => uid)).toEqual(ids());
});
