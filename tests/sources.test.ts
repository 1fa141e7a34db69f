import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../src/domain/calendar/iso-date';
import { cautions } from '../src/domain/cautions';
import { contacts, type Contact } from '../src/domain/contacts';
import { deadlines } from '../src/domain/deadlines';
import { letters } from '../src/domain/letters';
import { routes, type Route } from '../src/domain/routes';
import { rules } from '../src/domain/rules';
import { checked, checkedOn, sources, type Source, type SourceId } from '../src/domain/sources';

const contactList = Object.values<Contact>(contacts);
const cited: Readonly<Record<string, readonly SourceId[]>> = {
  rules: Object.values(rules).flatMap((rule) => rule.sources),
  deadlines: Object.values(deadlines).flatMap((limit) => limit.sources),
  cautions: Object.values(cautions).flatMap((caution) => caution.sources),
  routes: Object.values<Route>(routes).flatMap(({ contact, sources: ids = [] }) => [
    ...ids,
    ...(contact === undefined ? [] : [contact]),
  ]),
  contacts: contactList.flatMap(({ source, also = [] }) => [source, ...also]),
  letters: Object.values(letters).flatMap((letter) => letter.cites),
};
const everyCited = new Set<string>(Object.values(cited).flat());
const entries = Object.entries<Source>(sources);

/** Lines of the research that nobody could confirm, marked [U] and nothing else: never to be shown as law. */
const unconfirmed = [
  'SP-T19',
  'SP-T21',
  'SP-S19',
  'SP-E04',
  'SP-P15',
  'SP-Q15',
  'SP-Q16',
  'OMB-27',
  'SWE-05',
  'SWE-09',
  'SWE-16',
  'INS-05',
  'INS-20',
  'SUP-05',
  'SUP-07',
  'SUP-13',
  'SIG-19',
  'SAFE-04',
  'SAFE-17',
];

/** Those who make the law, hold it, or run the body that the source is about; or that we name as our only witness. */
const knownSites = [
  // The law, the Ombudsman and the regulators themselves.
  'www.legislation.gov.uk',
  'www.lgo.org.uk',
  'www.ombudsman.org.uk',
  'www.socialworkengland.org.uk',
  'ico.org.uk',
  'www.cafcass.gov.uk',
  'www.independentreviewmechanism.org.uk',
  'www.askthe.police.uk',
  'www.gov.uk',
  // Charities and helplines, for themselves.
  'www.nspcc.org.uk',
  'www.refuge.org.uk',
  'www.ipsea.org.uk',
  'cpag.org.uk',
  'www.citizensadvice.org.uk',
  'frg.org.uk',
  'coramvoice.org.uk',
  'kinship.org.uk',
  // Named witnesses where the thing itself could not be read.
  'vlex.co.uk',
  'www.llg.org.uk',
  'www.11kbw.com',
  'www.legalchoices.org.uk',
  'www.proceduresonline.com',
  'westsussexcs.trixonline.co.uk',
  'www.eastsussex.gov.uk',
  'www.derbyshire.gov.uk',
  'www.welhat.gov.uk',
  'www.gloucestershire.gov.uk',
  'www.cumberland.gov.uk',
  'www.canterbury.gov.uk',
  'www.carmarthenshire.gov.wales',
];

describe('a lawyer can go from the screen to the research and back', () => {
  test('every source is used somewhere', () => {
    expect(entries.map(([id]) => id).filter((id) => !everyCited.has(id))).toEqual([]);
  });
  test.each(Object.entries(cited))('%s cite only sources that there are, each once', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !(id in sources))).toEqual([]);
  });
  test('no rule, deadline, caution or letter names the same source twice', () => {
    const lists = [rules, deadlines, cautions].flatMap((table) =>
      Object.entries<{ sources: readonly SourceId[] }>(table).map(([id, row]) => [id, row.sources] as const),
    );
    const cites = Object.entries(letters).map(([id, letter]) => [id, letter.cites] as const);
    const twice = [...lists, ...cites].filter(([, ids]) => new Set(ids).size < ids.length);
    expect(twice.map(([id]) => id)).toEqual([]);
  });
  test('every deadline and every caution rests on a source; only what the person told us needs none', () => {
    const bare = [...Object.entries(deadlines), ...Object.entries(cautions)].filter(
      ([, { sources: ids }]) => ids.length === 0,
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });
});

describe('every source', () => {
  test('has an id of the research, words to cite it by and an https address', () => {
    const wrong = entries.filter(
      ([id, { cite, url }]) =>
        !/^(SP|OMB|CORP|SWE|INS|SIG|SUP|SAFE)-[A-Z]?\d\d[a-d]?$/.test(id) ||
        cite.trim().length < 5 ||
        !url.startsWith('https://'),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
  test('is on an official site, or on one that we know and name', () => {
    expect(entries.filter(([, { url }]) => !knownSites.includes(new URL(url).host))).toEqual([]);
  });
  test('no site stays on that list that nothing comes from any more', () => {
    const hosts = new Set(entries.map(([, { url }]) => new URL(url).host));
    expect(knownSites.filter((host) => !hosts.has(host))).toEqual([]);
  });
  test('says how it was read', () => {
    const marks = ['primary', 'summary', 'secondary', 'inference'];
    expect(entries.filter(([, { mark }]) => !marks.includes(mark)).map(([id]) => id)).toEqual([]);
  });
  test('was checked on a real day', () => {
    expect(isIsoDate(checkedOn)).toBe(true);
    expect(entries.filter(([id]) => !isIsoDate(checked(id as SourceId))).map(([id]) => id)).toEqual([]);
  });
  test('was confirmed: nothing that the research marks only [U] is law here', () => {
    expect(entries.map(([id]) => id).filter((id) => unconfirmed.includes(id))).toEqual([]);
  });
});

describe('every contact', () => {
  test('can be reached somehow, and has the day it was seen', () => {
    const wrong = Object.entries<Contact>(contacts).filter(
      ([, { phone, web, post, seen }]) => !(phone ?? web ?? post) || !isIsoDate(seen),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
  test('has an address as it is written in a letter', () => {
    expect(
      contactList.flatMap(({ web }) => web ?? []).filter((web) => !/^[a-z0-9.-]+\.[a-z]+(\/\S*)?$/.test(web)),
    ).toEqual([]);
  });
  test('is not one whose number nobody saw (SUP-02, SUP-05, SUP-07, SUP-13, SWE-16)', () => {
    const notSeen = ['0800 144 8848', '0300 330 5480', '0808 808 1001', '0808 808 3555', '116 123', 'S3 8JY'];
    const shown = JSON.stringify(contacts);
    expect(notSeen.filter((number) => shown.includes(number))).toEqual([]);
  });
});
