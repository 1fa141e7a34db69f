import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { looksLikeCouncilCode } from '../../src/domain/councils/council';
import { councilNamed, councils, isCouncilCode } from '../../src/domain/councils/councils';
import { councilExactlyNamed, findCouncils, mostMatches } from '../../src/domain/councils/find-councils';
import { namesOutsideEngland } from '../../src/domain/councils/outside-england';
import { towns } from '../../src/domain/councils/towns';

const csv = readFileSync(new URL('./councils-england.csv', import.meta.url), 'utf8');
const lines = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.replace(/"([^"]*)"/g, (_, quoted: string) => quoted.replaceAll(',', ';')).split(','))
  .map(([code = '', name = '', short = '', , , responsible, , , ended = '', successors = '']) => {
    const hasEnded = ended !== '' && ended !== '2027-03-31';
    return {
      code,
      name: name.replaceAll(';', ','),
      short,
      successors,
      hasEnded,
      isResponsible: responsible === 'yes' && !hasEnded,
    };
  });
const responsible = lines.filter(({ code, isResponsible }) => isResponsible && code !== '');

const said = (typed: string) =>
  findCouncils(typed).map((match) => (match.kind === 'council' ? match.name : match.nation));
const first = (typed: string) => findCouncils(typed)[0];
const firstCode = (typed: string) => {
  const match = first(typed);
  return match?.kind === 'council' ? match.code : undefined;
};

describe('the table of councils', () => {
  test('holds the 153 responsible councils of the list, and no other', () => {
    expect(councils).toHaveLength(153);
    expect(councils.map(({ code }) => code).sort()).toEqual(responsible.map(({ code }) => code).sort());
  });

  test.each(responsible)('keeps the official name of $name', ({ code, name }) => {
    expect(councilNamed(code)?.name).toBe(name.replace(/ +/g, ' '));
  });

  test('gives every council another code, name and everyday name', () => {
    for (const key of ['code', 'name', 'short'] as const) {
      expect(new Set(councils.map((council) => council[key])).size).toBe(153);
    }
  });

  test('knows its own codes and no other', () => {
    expect(councils.every(({ code }) => isCouncilCode(code) && looksLikeCouncilCode(code))).toBe(true);
    for (const text of ['', 'wales', 'E07000209', 'E10000006', 'E1000003', 'Surrey']) {
      expect(isCouncilCode(text)).toBe(false);
    }
    expect(looksLikeCouncilCode('E07000209')).toBe(false);
    expect(looksLikeCouncilCode('E100000300')).toBe(false);
    expect(councilNamed('E10000006')).toBeUndefined();
  });

  test('says when Surrey ends and who takes over where', () => {
    const surrey = councilNamed('E10000030');
    expect(surrey?.endsOn).toBe('2027-03-31');
    expect(surrey?.successors?.map(({ name, startsOn }) => [name, startsOn])).toEqual([
      ['East Surrey Council', '2027-04-01'],
      ['West Surrey Council', '2027-04-01'],
    ]);
    expect(surrey?.successors?.flatMap(({ districts }) => districts)).toHaveLength(11);
  });
});

describe('finding by name', () => {
  test.each(responsible)('$name is found first, by official and everyday name', ({ code, name, short }) => {
    expect([name, short, councilNamed(code)?.short ?? ''].map(firstCode)).toEqual([code, code, code]);
  });

  test.each(lines)('$name, past or present, leads to a council responsible today', ({ name, short }) => {
    for (const typed of [name, short]) expect(isCouncilCode(firstCode(typed) ?? '')).toBe(true);
  });

  test.each(lines.filter(({ code, hasEnded }) => hasEnded && code !== ''))(
    '$name, which ended, leads to its successors',
    ({ short, successors }) => {
      const found = findCouncils(short).map((match) => (match.kind === 'council' ? match.code : ''));
      for (const successor of successors.split(' ').filter(isCouncilCode)) expect(found).toContain(successor);
    },
  );

  test('no more than eight are given, none twice, none for an empty text', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      expect(said(letter).length).toBeLessThanOrEqual(mostMatches);
      expect(new Set(said(letter)).size).toBe(said(letter).length);
    }
    expect([...said(''), ...said('  '), ...said(' - '), ...said('qqqq')]).toEqual([]);
  });
});

describe('what parents type', () => {
  test('the district of Guildford leads to Surrey', () => {
    expect(findCouncils('Guildford')).toEqual([
      {
        kind: 'council',
        code: 'E10000030',
        name: 'Surrey County Council',
        via: { name: 'Guildford', why: 'district' },
      },
    ]);
  });

  test('Cumbria leads to both councils that followed it', () => {
    expect(said('Cumbria')).toEqual(['Cumberland Council', 'Westmorland and Furness Council']);
    expect(first('cumbria county council')).toMatchObject({ via: { name: 'Cumbria', why: 'ended' } });
  });

  test('East Surrey, which is still to come, leads to Surrey', () => {
    expect(first('East Surrey')).toMatchObject({
      code: 'E10000030',
      via: { name: 'East Surrey Council', why: 'notYet' },
    });
  });

  test('Forest Heath leads to Suffolk, not to Surrey as the list has it', () => {
    expect(said('Forest Heath')).toEqual(['Suffolk County Council']);
  });

  test('Surrey, and a county whose name its successor keeps, are not called ended', () => {
    expect(first('Dorset County Council')).not.toHaveProperty('via');
    expect(first('Surrey')).not.toHaveProperty('via');
  });

  test.each([
    ['Stafordshire', 'Staffordshire County Council'],
    ['st helens', 'St Helens Council'],
    ['SAINT HELENS', 'St Helens Council'],
    ['St.Helens council', 'St Helens Council'],
    ['kingston upon hull', 'Hull City Council'],
    ['hull', 'Hull City Council'],
    ['richmond', 'London Borough of Richmond upon Thames'],
    ['bournemouth', 'Bournemouth, Christchurch and Poole Council'],
    ['BCP', 'Bournemouth, Christchurch and Poole Council'],
    ['Herts', 'Hertfordshire County Council'],
    ['W. Northants', 'West Northamptonshire Council'],
    ['allerdale', 'Cumberland Council'],
    ['Northampton', 'West Northamptonshire Council'],
    ["King's Lynn", 'Norfolk County Council'],
    ['stoke on trent', 'Stoke-on-Trent City Council'],
    ['miltonkeynes', 'Milton Keynes Council'],
    ['southend city council', 'Southend-on-Sea Borough Council'],
    ['Newcastle on Tyne', 'Newcastle City Council'],
    ['surrey coun', 'Surrey County Council'],
    ['surrey county concil', 'Surrey County Council'],
    ["Hackney children's services", 'London Borough of Hackney'],
    ['city of london', 'City of London Corporation'],
    ['London Borough of B', 'London Borough of Barking and Dagenham'],
    ['Brimingham', 'Birmingham City Council'],
    ['Hamersmith and Fulam', 'London Borough of Hammersmith & Fulham'],
    ['Leicster', 'Leicester City Council'],
    ['minster', 'City of Westminster'],
    ['york', 'City of York Council'],
    ['derby', 'Derby City Council'],
    ['Salisbury', 'Wiltshire Council'],
    ['Huddersfield', 'Kirklees Council'],
    ['brixton', 'London Borough of Lambeth'],
  ])('%s is first taken for %s', (typed, name) => {
    expect(said(typed)[0]).toBe(name);
  });

  test('newcastle may be on the Tyne or under Lyme', () => {
    expect(said('newcastle')).toEqual(['Newcastle City Council', 'Staffordshire County Council']);
  });

  test('northamptonshire, berkshire and bedfordshire show every council that followed', () => {
    expect(said('Northamptonshire')).toEqual([
      'North Northamptonshire Council',
      'West Northamptonshire Council',
    ]);
    expect(said('Berkshire')).toHaveLength(6);
    expect(said('Bedfordshire').sort()).toEqual([
      'Bedford Borough Council',
      'Central Bedfordshire Council',
      'Luton Borough Council',
    ]);
  });

  test('London alone is not taken for the City of London', () => {
    expect(said('London')).toHaveLength(mostMatches);
    expect(said('London').every((name) => name.startsWith('London Borough of'))).toBe(true);
  });
});

test.each(Object.entries(towns))('the towns of %s each lead to it', (code, names) => {
  for (const town of names.split(', ')) expect(firstCode(town), town).toBe(code);
});

describe('places outside England', () => {
  test.each([
    ['Cardiff', 'wales'],
    ['ynys mon', 'wales'],
    ['Wales', 'wales'],
    ['Fife', 'scotland'],
    ['City of Edinburgh Council', 'scotland'],
    ['Glasow', 'scotland'],
    ['Belfast', 'northernIreland'],
    ['Londonderry', 'northernIreland'],
  ])('%s is in %s', (typed, nation) => {
    expect(said(typed)).toEqual([nation]);
  });

  test('there are 22 Welsh, 32 Scottish and 11 Northern Irish councils, and each is first for its own name', () => {
    const counts = Object.entries(namesOutsideEngland).map(([nation, names]) => {
      const [, ...own] = names.split(/;\s/);
      for (const name of own.flatMap((each) => each.split('/'))) expect(said(name)[0], name).toBe(nation);
      return own.length;
    });
    expect(counts).toEqual([22, 32, 11]);
  });
});

describe('a name in full', () => {
  test('is told from a beginning or a district', () => {
    expect(councilExactlyNamed('surrey county council')).toMatchObject({ code: 'E10000030' });
    expect(councilExactlyNamed('St. Helens')).toMatchObject({ code: 'E08000013' });
    for (const typed of ['', 'Surre', 'Guildford', 'Richmond', 'Cardiff']) {
      expect(councilExactlyNamed(typed)).toBeUndefined();
    }
  });
});
