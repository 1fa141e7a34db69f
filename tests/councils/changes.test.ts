import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import { changeOf, whoAnswersOn } from '../../src/domain/councils/changes';
import { councilNamed, councils } from '../../src/domain/councils/councils';
import { councilNameOn } from '../../src/domain/councils/name-on';
import { trustFor } from '../../src/domain/councils/trusts';

const surrey = 'E10000030';
const both = 'East Surrey Council or West Surrey Council';

describe('Surrey, which ends on 31 March 2027', () => {
  test.each<[string, IsoDate, string]>([
    ['months before', '2026-11-23', 'Surrey County Council'],
    ['the day before its last', '2027-03-30', 'Surrey County Council'],
    ['its last day', '2027-03-31', 'Surrey County Council'],
    ['the first day of the new councils', '2027-04-01', both],
    ['a year later', '2028-04-01', both],
  ])('a letter written on %s (%s) goes to %s', (_, day, name) => {
    expect(councilNameOn(surrey, day)).toBe(name);
  });
  test('the new councils are said to start on the day after, and the old one’s name is kept', () => {
    const change = changeOf(councilNamed(surrey));
    expect([change?.council, change?.endsOn, change?.startsOn]).toEqual([
      'Surrey County Council',
      '2027-03-31',
      '2027-04-01',
    ]);
  });
  test('both of them answer, for only the address decides', () => {
    const council = councilNamed(surrey);
    expect(council && whoAnswersOn(council, '2027-04-01')).toEqual([
      'East Surrey Council',
      'West Surrey Council',
    ]);
  });
  test('a mother in a town of either finds it in one of the two lists, and in one only', () => {
    const successors = changeOf(councilNamed(surrey))?.successors ?? [];
    const holding = (district: string) =>
      successors.filter(({ districts }) => districts.includes(district)).map(({ name }) => name);
    expect([holding('Epsom and Ewell'), holding('Woking')]).toEqual([
      ['East Surrey Council'],
      ['West Surrey Council'],
    ]);
    const all = successors.flatMap(({ districts }) => districts);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('every other council', () => {
  const others = councils.filter(({ code }) => code !== surrey);
  test('has no known end, and answers under its own name before and after that day', () => {
    expect(others.filter((council) => changeOf(council) !== undefined)).toEqual([]);
    for (const council of others)
      for (const day of ['2026-11-23', '2027-04-01'] as const) {
        expect(whoAnswersOn(council, day)).toEqual([council.name]);
        expect(councilNameOn(council.code, day)).toBe(council.name);
      }
  });
  test('a change always has all its parts: whoever ends has a successor that starts on the next day', () => {
    for (const { name, endsOn, successors } of councils) {
      expect([name, endsOn === undefined]).toEqual([name, successors === undefined]);
      if (endsOn === undefined) continue;
      const next = new Date(Date.parse(endsOn) + 86_400_000).toISOString().slice(0, 10);
      expect(successors?.map(({ startsOn }) => startsOn)).toEqual(successors?.map(() => next));
      expect(successors?.length).toBeGreaterThan(0);
    }
  });
  test.each(['wales', 'scotland', 'northernIreland', 'notSure', 'E07000209', ''])(
    '“%s” is no council’s code, so no name is put on a letter',
    (code) => {
      expect(councilNameOn(code, '2026-11-23')).toBeUndefined();
    },
  );
  test('nobody who has not said which council gets a name', () => {
    expect(councilNameOn(undefined, '2026-11-23')).toBeUndefined();
    expect(changeOf(undefined)).toBeUndefined();
  });
});

describe('trusts that run children’s services for a council (SP-Q16)', () => {
  const withTrust: readonly (readonly [string, string])[] = [
    ['Slough Borough Council', 'Slough Children First'],
    ['Royal Borough of Windsor and Maidenhead', 'Achieving for Children'],
    ['North Northamptonshire Council', 'Northamptonshire Children’s Trust'],
    ['West Northamptonshire Council', 'Northamptonshire Children’s Trust'],
    ['Sunderland City Council', 'Together for Children'],
    ['Birmingham City Council', 'Birmingham Children’s Trust'],
    ['Sandwell Metropolitan Borough Council', 'Sandwell Children’s Trust'],
    ['City of Bradford Metropolitan District Council', 'Bradford Children and Families Trust'],
    ['Royal Borough of Kingston upon Thames', 'Achieving for Children'],
    ['London Borough of Richmond upon Thames', 'Achieving for Children'],
  ];
  test('each stands with a council that there is, under that council’s own code, and there are no more', () => {
    const found = councils.flatMap(({ code, name }) => {
      const trust = trustFor(code);
      return trust === undefined ? [] : [[name, trust]];
    });
    expect(found.toSorted()).toEqual(withTrust.toSorted());
  });
  test('nobody else’s letter names one', () => {
    for (const code of [undefined, '', 'wales', 'notSure', surrey, 'E10000028'])
      expect(trustFor(code)).toBeUndefined();
  });
});
