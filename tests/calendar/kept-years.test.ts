import { beforeEach, expect, test, vi } from 'vitest';

// Years and counts are kept once worked out: here each test begins with nothing kept.
beforeEach(() => {
  vi.resetModules();
});
const readAfresh = async () => ({
  ...(await import('../../src/domain/calendar/bank-holidays')),
  ...(await import('../../src/domain/calendar/working-days')),
});

test('Christmas Day of a published year is known, and no substitute', async () => {
  const { bankHoliday } = await readAfresh();
  expect(bankHoliday('2026-12-25')).toEqual({ name: 'christmas', substitute: false, known: true });
});

test('the Monday after a Boxing Day on Saturday stands in for it', async () => {
  const { bankHoliday } = await readAfresh();
  expect(bankHoliday('2026-12-28')).toEqual({ name: 'boxing', substitute: true, known: true });
});

test('Christmas Day of a year that is not published yet is only expected', async () => {
  const { bankHoliday } = await readAfresh();
  expect(bankHoliday('2031-12-25')).toEqual({ name: 'christmas', substitute: false, known: false });
});

test('the holidays of a year are worked out once', async () => {
  const { bankHoliday } = await readAfresh();
  expect(bankHoliday('2026-12-25')).toBe(bankHoliday('2026-12-25'));
});

test('asked again, a count is the very same, and no other count is mistaken for it', async () => {
  const { countWorkingDays } = await readAfresh();
  const ten = countWorkingDays('2026-11-02', 10);
  expect(countWorkingDays('2026-11-02', 10)).toBe(ten);
  expect(countWorkingDays('2026-11-02', 20).last).toBe('2026-11-30');
  expect(countWorkingDays('2026-11-03', 10).last).toBe('2026-11-17');
});
