import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lapsed } from '../../.tools/check-law.mjs';
import { holidaysKnownUntil } from '../../src/domain/calendar/bank-holidays';
import { addDays, addMonths } from '../../src/domain/calendar/iso-date';
import { contacts } from '../../src/domain/contacts';
import { checked } from '../../src/domain/sources';
import { ids } from '../../src/rule-book/ids';

const law = {
  sources: { 'SP-T01': '2026-11-22', 'SP-T02': '2027-03-01' },
  contacts: { ombudsman: '2027-01-10' },
  holidaysUntil: '2028-12-31',
};

describe('what has to be looked at again', () => {
  test.each<[string, string, readonly string[]]>([
    ['on the day after the research', '2026-11-23', []],
    ['a year later to the day', '2027-11-22', []],
    ['a day more', '2027-11-23', ['Source SP-T01']],
    ['on the last day of the year that the holidays cover', '2027-12-31', ['Source SP-T01']],
    [
      'a day later still, with the holidays and by then not the contact',
      '2028-01-01',
      ['Source SP-T01', 'Bank holidays'],
    ],
    [
      'long after everything',
      '2030-01-01',
      ['Source SP-T01', 'Source SP-T02', 'Contact ombudsman', 'Bank holidays'],
    ],
  ])('%s, %s', (_, today, named) => {
    const found = lapsed(law, today);
    expect(found.map((sentence) => sentence.split(/ (?:was|are) /)[0])).toEqual(named);
  });
  test('over a leap day nobody gains a day', () => {
    const leap = { ...law, sources: { a: '2027-02-28', b: '2028-02-29' }, contacts: {} };
    expect(lapsed(leap, '2028-02-28').filter((line) => line.startsWith('Source'))).toEqual([]);
    expect(lapsed(leap, '2028-02-29').filter((line) => line.startsWith('Source a'))).toHaveLength(1);
    expect(lapsed(leap, '2029-02-28').filter((line) => line.startsWith('Source b'))).toEqual([]);
    expect(lapsed(leap, '2029-03-01').filter((line) => line.startsWith('Source b'))).toHaveLength(1);
  });
});

describe('the command, asked about the app’s own law', () => {
  const tool = fileURLToPath(new URL('../../.tools/check-law.mjs', import.meta.url));
  const run = (today: string) =>
    spawnSync(process.execPath, [tool, '--today', today], { encoding: 'utf8', timeout: 60_000 });
  const days = [...ids.sources.map(checked), ...Object.values(contacts).map(({ seen }) => seen)].toSorted();
  const aYearOn = addMonths(days[0]!, 12);

  test('is content on the last day of the year, unless the holidays end first', () => {
    const good = [aYearOn, addMonths(holidaysKnownUntil, -12)].toSorted()[0]!;
    const { status, stderr } = run(good);
    expect([status, stderr]).toEqual([0, '']);
  });
  test('fails on the day after and names what was checked too long ago', () => {
    const { status, stderr } = run(addDays(aYearOn, 1));
    expect(status).toBe(1);
    expect(stderr).toContain(`was last checked on ${days[0]!}`);
  });
  test('fails when the bank holidays reach less than a year ahead', () => {
    const { status, stderr } = run(addDays(holidaysKnownUntil, -364));
    expect(status).toBe(1);
    expect(stderr).toContain(`Bank holidays are published until ${holidaysKnownUntil}`);
  });
  test('says which day it cannot read', () => {
    const { status, stderr } = run('tomorrow');
    expect(status).toBe(1);
    expect(stderr).toContain('not tomorrow');
  });
});
