import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyPoint } from '../src/components/typed';
import type { IsoDate } from '../src/domain/calendar/iso-date';
import { cautionsFor } from '../src/domain/cautions-for';
import { alongside } from '../src/domain/decide-route';
import { pointsOn } from '../src/domain/happened';
import { walk } from '../src/domain/journey';
import { chosenLetter } from '../src/domain/letters';
import { composeLetter } from '../src/domain/letters/compose-letter';
import type { Say } from '../src/domain/letters/say';
import { goesTo, leftOut, mattersOf, pointsFor, type Destination, type Matter } from '../src/domain/matters';
import { questions, type Answers, type Point, type Subject } from '../src/domain/questions';
import { hasLetter, routes, type LetterId, type RouteId } from '../src/domain/routes';
import { letterText } from '../src/letter-forms/letter-text';
import { journeyOf, somebodyWho, today } from './case-of';
import { englishWords } from './english';
import { seeds } from './seeds';

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

const subjects: readonly Subject[] = Object.values(questions.subjects.groups).flat();
const matters = (said: Answers, on: IsoDate = today): readonly Matter[] =>
  mattersOf(journeyOf(said, on).facts);
const only = (when: Answers['firstHappened'] & string, on: IsoDate = today, more: Answers = {}): Matter => {
  const [matter, second] = matters({ ...more, firstHappened: when }, on);
  if (matter === undefined || second !== undefined) throw new Error('One subject makes one matter');
  return matter;
};

describe('each matter has a year of its own (SP-T01, SP-X05)', () => {
  const threeThings: Answers = {
    subjects: ['childInNeed', 'communication', 'support'],
    eachHappened: [
      { about: 'support', when: 'notSure' },
      { about: 'childInNeed', when: '2025-03-10' },
      { about: 'communication', when: '2026-09-01' },
    ],
  };
  test('an old one is over, a new one is open, and for one without a day none is invented', () => {
    const [old, recent, unknown] = matters(threeThings);
    expect(old?.councilYear).toMatchObject({
      careful: '2026-03-09',
      last: { latest: '2026-03-10' },
      standing: 'passed',
    });
    expect(recent?.councilYear).toMatchObject({
      careful: '2027-08-31',
      last: { latest: '2027-09-01' },
      standing: 'ahead',
    });
    expect([unknown?.councilYear, unknown?.ombudsmanYear, unknown?.when]).toEqual([
      undefined,
      undefined,
      'notSure',
    ]);
  });
  test('they are numbered as they were ticked, whichever was dated first', () => {
    expect(matters(threeThings).map(({ number, about }) => [number, about])).toEqual([
      [1, 'childInNeed'],
      [2, 'communication'],
      [3, 'support'],
    ]);
  });
  test('a mother with an old and a new thing is told that each has its own year', () => {
    expect(cautionsFor(journeyOf(threeThings).facts)).toContain('eachEventHasItsOwnYear');
  });
  test('nobody’s “I am not sure” is a matter', () => {
    expect(matters({ subjects: ['notSure'] })).toEqual([]);
  });
  test('the council’s year: short at nine months, in doubt on its last day, over on the next', () => {
    const standing = (on: IsoDate) => only('2026-03-10', on).councilYear?.standing;
    expect(
      (['2026-12-09', '2026-12-10', '2027-03-09', '2027-03-10', '2027-03-11'] as const).map(standing),
    ).toEqual(['ahead', 'soon', 'soon', 'mayHavePassed', 'passed']);
  });
  test('the Ombudsman’s year is over a day sooner, for its first day counts (OMB-03)', () => {
    const standing = (on: IsoDate) => only('2026-03-10', on).ombudsmanYear?.standing;
    expect((['2026-12-09', '2026-12-10', '2027-03-09', '2027-03-10'] as const).map(standing)).toEqual([
      'ahead',
      'soon',
      'soon',
      'passed',
    ]);
  });
  test('where only the month is known the year is in doubt from its first day to its last', () => {
    const standing = (on: IsoDate) => only('2025-11', on).councilYear?.standing;
    expect((['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'] as const).map(standing)).toEqual([
      'soon',
      'mayHavePassed',
      'mayHavePassed',
      'passed',
    ]);
  });
});

describe('the Ombudsman’s year runs from knowing, the council’s from the day itself (OMB-02, SP-T01)', () => {
  const late: Answers = {
    subjects: ['childInNeed', 'communication'],
    eachHappened: [
      { about: 'childInNeed', when: '2024-05-01' },
      { about: 'communication', when: '2026-09-01' },
    ],
    firstKnew: '2026-01-10',
  };
  test('a father who first heard in January of something in 2024 has until 9 January', () => {
    const [old] = matters(late);
    expect(old?.ombudsmanYear).toMatchObject({ careful: '2027-01-09', standing: 'soon' });
    expect(old?.councilYear).toMatchObject({ last: { latest: '2025-05-01' }, standing: 'passed' });
  });
  test('and for what happened after he knew, a year from that', () => {
    expect(matters(late)[1]?.ombudsmanYear?.careful).toBe('2027-08-31');
  });
  test('knowing of it “the same day” moves no later matter back', () => {
    expect(
      matters({ ...late, firstKnew: 'sameDay' }).map(({ ombudsmanYear }) => ombudsmanYear?.careful),
    ).toEqual(['2025-04-30', '2027-08-31']);
  });
});

describe('who deals with what', () => {
  test.each<[Subject, readonly Destination[]]>([
    ['childInNeed', ['council']],
    ['lookedAfter', ['council']],
    ['communication', ['council']],
    ['complaintHandling', ['council']],
    ['section47', ['council']],
    ['carerTreatment', ['council']],
    ['education', ['council']],
    ['staffConduct', ['council', 'socialWorkEngland']],
    ['records', ['council', 'correctRecords']],
    ['conference', ['conferenceAppeal']],
    ['courtReport', ['raiseInCourt']],
    ['courtDecision', ['raiseInCourt']],
    ['fosterApproval', ['independentReviewMechanism']],
    ['adoptionApproval', ['independentReviewMechanism']],
    ['tribunalMatter', ['sendTribunal']],
    ['school', ['school']],
    ['nhs', ['nhsComplaint']],
    ['police', ['police']],
    ['cafcass', ['cafcass']],
    ['adultCare', ['adultSocialCare']],
    ['childrensHome', ['childrensHome']],
    ['housing', ['housing']],
  ])('%s goes to %j (SP-S01 to S18, CORP-11, SIG-06 to SIG-20)', (about, expected) => {
    expect(goesTo(about)).toEqual(expected);
  });
  const shown = (ticked: readonly Subject[]): readonly (RouteId | undefined)[] => {
    const { route, facts } = journeyOf({ subjects: ticked });
    return [route, ...(route === undefined ? [] : alongside(route, facts).map((row) => row.route))];
  };
  test('every subject goes somewhere, and a door of its own is one that there is', () => {
    for (const about of subjects) {
      expect(goesTo(about).length).toBeGreaterThan(0);
      expect(goesTo(about).filter((to) => to !== 'council' && !Object.hasOwn(routes, to))).toEqual([]);
    }
  });
  test('whatever is ticked together, each door of each subject is shown', () => {
    fc.assert(
      fc.property(fc.subarray([...subjects], { minLength: 1, maxLength: 6 }), (ticked) => {
        const open = shown(ticked);
        const wanted = ticked.flatMap(goesTo).filter((to) => to !== 'council');
        expect(wanted.filter((to) => !open.includes(to))).toEqual([]);
      }),
    );
  });
});

const point = (about: Subject | undefined, whatHappened: string): Point => ({
  ...emptyPoint,
  whatHappened,
  ...(about === undefined ? {} : { about }),
});
const anyPoints = fc
  .array(fc.option(fc.constantFrom(...subjects), { nil: undefined }), { maxLength: 8 })
  .map((abouts) => abouts.map((about, index) => point(about, `Thing number ${index + 1}.`)));
const isRoute = (id: string): id is RouteId => Object.hasOwn(routes, id);
const anyLetter = fc.constantFrom(...Object.keys(routes).filter(isRoute).filter(hasLetter));

describe('no point is lost', () => {
  test('for any letter: each is in it or its subject is named as left out, never both, in the order given', () => {
    fc.assert(
      fc.property(anyLetter, anyPoints, (letter, points) => {
        const taken = pointsFor(letter, points);
        const named = leftOut(letter, points);
        expect(taken).toEqual(points.filter((one) => taken.includes(one)));
        for (const one of points) {
          const isNamed = one.about !== undefined && named.includes(one.about);
          expect([one, taken.includes(one)]).toEqual([one, !isNamed]);
        }
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
  test('a letter is never left without points where there are some', () => {
    fc.assert(
      fc.property(anyLetter, anyPoints, (letter, points) => {
        expect(pointsFor(letter, points).length > 0).toBe(points.length > 0);
      }),
    );
  });
  test('a point without a subject is in every letter', () => {
    fc.assert(
      fc.property(anyLetter, anyPoints, (letter, points) => {
        const general = points.filter(({ about }) => about === undefined);
        expect(pointsFor(letter, points)).toEqual(expect.arrayContaining(general));
      }),
    );
  });
});

const details = seeds[0]?.answers ?? {};
const textOf = (id: LetterId, said: Answers): string => {
  const own: Answers = { workers: 'J. Smith, social worker', whyNotSettled: 'It leaves out my first point.' };
  const { facts, letter, next } = walk({ ...details, ...own, ...somebodyWho(said) }, today, chosenLetter(id));
  if (letter !== id || next !== undefined) throw new Error(`${id} needs ${String(next)}`);
  return letterText(composeLetter(id, facts, { say, councilName: 'Anyshire Council' })).replaceAll(
    /\s+/g,
    ' ',
  );
};

/** The beginning of the sentence that says what a letter leaves out. */
const leftOutWords = (): string => say('common.elsewhere', { others: '#' }).split('#')[0] ?? '';

describe('what is read in a letter', () => {
  const mixed: Answers = {
    subjects: ['childInNeed', 'staffConduct', 'conference', 'school'],
    points: [
      point('childInNeed', 'No visit came.'),
      point('staffConduct', 'She shouted at us.'),
      point('conference', 'The chair let nobody speak.'),
      point('school', 'The teacher passed it on.'),
      point(undefined, 'Nobody has said sorry.'),
    ],
  };
  test('the council has its own points, and reads who deals with the others', () => {
    const text = textOf('statutoryStage1', mixed);
    for (const words of ['No visit came.', 'She shouted at us.', 'Nobody has said sorry.'])
      expect(text).toContain(words);
    for (const words of ['The chair let nobody speak.', 'The teacher passed it on.'])
      expect(text).not.toContain(words);
    expect(text).toContain(leftOutWords());
    expect(text).toContain(say('deals.conferenceAppeal'));
    expect(text).toContain(say('deals.school'));
  });
  test('Social Work England reads only of the worker, the conference only of the conference', () => {
    const worker = textOf('socialWorkEngland', mixed);
    expect(worker).toContain('She shouted at us.');
    expect(worker).not.toContain('No visit came.');
    const conference = textOf('conferenceAppeal', mixed);
    expect(conference).toContain('The chair let nobody speak.');
    expect(conference).not.toContain('She shouted at us.');
  });
  test('a letter that leaves nothing out says nothing of it', () => {
    const text = textOf('statutoryStage1', { points: [point('childInNeed', 'No visit came.')] });
    expect(text).not.toContain(leftOutWords());
  });
  test('a point about something not ticked any more stays in the letter', () => {
    const text = textOf('statutoryStage1', { points: [point('school', 'The teacher passed it on.')] });
    expect(text).toContain('The teacher passed it on.');
  });
  test.each(['statutoryStage1', 'socialWorkEngland'] as const)(
    'after a subject is unticked, %s reads of its point as of one without a subject',
    (letter) => {
      const said = (about: Subject | undefined): Answers => ({
        subjects: ['childInNeed', 'staffConduct'],
        points: [point('staffConduct', 'She shouted at us.'), point(about, 'The teacher passed it on.')],
      });
      expect(textOf(letter, said('school'))).toBe(textOf(letter, said(undefined)));
    },
  );
  test('ticked again before the points are changed, it has its point again', () => {
    const points = [point('childInNeed', 'No visit came.'), point('school', 'The teacher passed it on.')];
    const both: readonly Subject[] = ['childInNeed', 'school'];
    expect(pointsOn(['childInNeed'], points).map(({ about }) => about)).toEqual(['childInNeed', undefined]);
    expect(pointsOn(both, points)).toEqual(points);
    expect(textOf('statutoryStage1', { subjects: both, points })).toContain(say('deals.school'));
  });
  test('for any points: the council reads each, or the name of its subject', () => {
    const withPoints = anyPoints.filter((points) => points.length > 0);
    fc.assert(
      fc.property(withPoints, (points) => {
        const ticked = points.flatMap(({ about }) => about ?? []);
        const text = textOf('statutoryStage1', {
          subjects: [...new Set<Subject>(['childInNeed', ...ticked])],
          points,
        });
        for (const { about, whatHappened } of points)
          expect(
            text.includes(whatHappened) || (about !== undefined && text.includes(say(`subject.${about}`))),
          ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
