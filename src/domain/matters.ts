import { addMonths, type IsoDate } from './calendar/iso-date';
import { rangeOf, type DateRange, type RoughDate } from './calendar/rough-date';
import type { Case } from './case';
import { deadlines, type DeadlineId } from './deadlines';
import { reckon, type Reckoning } from './due';
import { happenedWhen, mattersIn } from './happened';
import type { Point, Subject } from './questions';
import type { LetterId, RouteId } from './routes';
import { doorOf } from './rules/subjects';
import { startRange } from './starts';

/** Where a matter goes: into the letter to the council, or to a route of its own. */
export type Destination = 'council' | RouteId;

/** A year of its own for each matter: counted, and whether it has run out on the careful count. */
export interface MatterYear extends Reckoning {
  readonly standing: 'ahead' | 'soon' | 'mayHavePassed' | 'passed';
}

/** One subject of the complaint, numbered as it was ticked, with its own dates and its own way (SP-T01, SP-X06). */
export interface Matter {
  readonly number: number;
  readonly about: Subject;
  readonly when: RoughDate | undefined;
  readonly goesTo: readonly Destination[];
  /** Whether the council's year of SP-T01 runs for it: not outside the children's procedure. */
  readonly hasCouncilYear: boolean;
  /** Undefined when nobody knows the day, or was not asked. */
  readonly councilYear: MatterYear | undefined;
  readonly ombudsmanYear: MatterYear | undefined;
}

/** Besides the council, these have a second door: the worker's fitness, and the data (SP-S11, SP-S13). */
const alsoTo: Partial<Record<Subject, RouteId>> = {
  staffConduct: 'socialWorkEngland',
  records: 'correctRecords',
};

/** Takes a subject; gives who deals with it, the council first where part of it is the council's (SP-S05, S11, X06). */
export function goesTo(about: Subject): readonly Destination[] {
  const door = doorOf[about];
  if (door !== 'children' && door !== 'follows' && door !== 'corporate') return [door];
  const also = alsoTo[about];
  return also === undefined ? ['council'] : ['council', also];
}

function yearOf(
  id: DeadlineId & ('complainFirst' | 'ombudsman'),
  start: DateRange,
  today: IsoDate,
): MatterYear {
  const { length, warnsAfter } = deadlines[id];
  if (length === 'noNumber') throw new Error(`${id} has a year`);
  const year = reckon(length, start, true);
  const careful = year.careful ?? year.last.earliest;
  if (today > year.last.latest) return { ...year, standing: 'passed' };
  if (today > careful) return { ...year, standing: 'mayHavePassed' };
  return { ...year, standing: today >= addMonths(start.earliest, warnsAfter) ? 'soon' : 'ahead' };
}

/** Nobody knew of a matter before it happened, nor before they first knew of anything (OMB-02). */
function knewOf(happened: DateRange, c: Case): DateRange {
  const knew = startRange('knew', c);
  if (knew === undefined) return happened;
  return {
    earliest: knew.earliest > happened.earliest ? knew.earliest : happened.earliest,
    latest: knew.latest > happened.latest ? knew.latest : happened.latest,
  };
}

/** Takes a case; gives each matter of the complaint with its number, its way and its years (ISO dates). */
export function mattersOf(c: Case): readonly Matter[] {
  return mattersIn(c).map((about, index) => {
    const when = happenedWhen(about, c);
    const happened = when === undefined ? undefined : rangeOf(when, c.today);
    return {
      number: index + 1,
      about,
      when,
      goesTo: goesTo(about),
      hasCouncilYear: doorOf[about] === 'children' || doorOf[about] === 'follows',
      councilYear: happened && yearOf('complainFirst', happened, c.today),
      ombudsmanYear: happened && yearOf('ombudsman', knewOf(happened, c), c.today),
    };
  });
}

/** Letters that take only the points of one kind; every other letter takes what is the council's. */
const onlyFor: Partial<Record<LetterId, Destination>> = {
  socialWorkEngland: 'socialWorkEngland',
  conferenceAppeal: 'conferenceAppeal',
  subjectAccess: 'correctRecords',
  correctRecords: 'correctRecords',
  dataComplaint: 'correctRecords',
};

/**
 * Takes the person's points and the letter they are for; gives those that belong in it. A point without a subject
 * belongs everywhere; one that the person leaves out goes no further with the council. Where none belongs, all are given,
 * for a letter cannot be empty.
 */
export function pointsFor(letter: LetterId, points: readonly Point[]): readonly Point[] {
  const wanted = onlyFor[letter] ?? 'council';
  const own = points.filter(({ about }) => about === undefined || goesTo(about).includes(wanted));
  // What is settled with the council may still matter to others.
  const left = wanted === 'council' ? own.filter(({ leaveOut }) => leaveOut !== true) : own;
  return [left, own].find(({ length }) => length > 0) ?? points;
}

/** Takes the same; gives the subjects of the points left out, each once, so that the letter can say where they went. */
export function leftOut(letter: LetterId, points: readonly Point[]): readonly Subject[] {
  const taken = pointsFor(letter, points);
  return [
    ...new Set(
      points.flatMap((point) => (taken.includes(point) || point.leaveOut ? [] : (point.about ?? []))),
    ),
  ];
}
