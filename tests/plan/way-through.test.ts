import { describe, expect, test } from 'vitest';
import { deadlines, type DeadlineId, type TimeLimit } from '../../src/domain/deadlines';
import { due } from '../../src/domain/due';
import type { Answers } from '../../src/domain/questions';
import { procedures, type Stage } from '../../src/plan/stages';
import { turnNow } from '../../src/plan/turn-now';
import { wayThrough } from '../../src/plan/way-through';
import { journeyOf } from '../case-of';

const wayOf = (said: Answers) => {
  const walk = journeyOf(said);
  const way = wayThrough(walk.facts);
  return { ...way, turn: turnNow(walk.route!, way), facts: walk.facts };
};
const corporate: Answers = { subjects: ['section47'], beyondThat: 'no', procedureNamed: 'corporate' };
const stages: readonly Stage[] = Object.values(procedures).flatMap((procedure) => [...procedure.stages]);

describe('you are here', () => {
  const places: readonly (readonly [string, Answers, string | undefined, string | undefined])[] = [
    ['a parent who has not complained yet', {}, 'complain', 'you'],
    [
      'a parent who complained last week',
      { soFar: 'complained', complainedOn: '2026-11-18' },
      'firstAnswer',
      'council',
    ],
    [
      'a parent whose first answer is late',
      { soFar: 'complained', complainedOn: '2026-11-02' },
      'firstAnswer',
      'you',
    ],
    [
      'a parent unhappy with the first answer',
      { soFar: 'answered', answeredOn: '2026-11-10' },
      'askInvestigation',
      'you',
    ],
    [
      'a parent who waits for the investigation',
      { soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-16' },
      'investigationAnswer',
      'council',
    ],
    [
      'a parent who was given a meeting instead of the investigation',
      { soFar: 'askedInvestigation', refusal: 'meetingInstead' },
      'investigationAnswer',
      'you',
    ],
    [
      'a parent unhappy with the investigation',
      { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' },
      'askPanel',
      'you',
    ],
    [
      'a parent who waits for the panel',
      { soFar: 'askedPanel', askedPanelOn: '2026-11-16' },
      'panelMeets',
      'council',
    ],
    [
      'a parent who waits for the panel’s report',
      { soFar: 'panelMet', panelMetOn: '2026-11-19', panelReportOn: 'notYet' },
      'panelReport',
      'panel',
    ],
    [
      'a parent who has the panel’s report',
      { soFar: 'panelMet', panelMetOn: '2026-11-12', panelReportOn: '2026-11-18' },
      'finalAnswer',
      'council',
    ],
    [
      'a parent after the final answer',
      { soFar: 'finalAnswer', finalAnswerOn: '2026-11-02' },
      'ombudsman',
      'you',
    ],
    ['a parent who is not sure how far it is', { soFar: 'notSure' }, undefined, 'you'],
    [
      'a parent who complained of an enquiry alone',
      { ...corporate, soFar: 'complained', complainedOn: '2026-11-18' },
      'corporateAnswer',
      'council',
    ],
    [
      'a parent unhappy with the second answer on an enquiry',
      { ...corporate, soFar: 'investigated', investigationAnsweredOn: '2026-11-02' },
      'ombudsman',
      'you',
    ],
  ];
  test.each(places)('%s', (_, said, here, turn) => {
    const way = wayOf(said);
    expect([way.here?.id, way.turn]).toEqual([here, turn]);
    const at = way.steps.findIndex(({ state }) => state === 'here');
    const expected = way.steps.map((_step, index) =>
      at === -1 ? 'unknown' : index < at ? 'done' : index > at ? 'ahead' : 'here',
    );
    expect(way.steps.map(({ state }) => state)).toEqual(expected);
  });
  test('is nowhere on a picture of the procedure that the council did not use', () => {
    const way = wayOf({ soFar: 'answered', answeredOn: '2026-11-10', procedureNamed: 'corporate' });
    expect([way.procedure, way.here, way.otherProcedure]).toEqual(['statutory', undefined, true]);
  });
  test('is no picture at all where the matter is for another body', () => {
    const way = wayOf({ subjects: ['nhs'], beyondThat: 'no' });
    expect([way.procedure, way.steps]).toEqual([undefined, []]);
    expect(way.others.length).toBeGreaterThan(0);
  });
});

describe('the steps', () => {
  test('say of each turn what the table of limits says', () => {
    const wrong = stages.filter(({ deadlines: [own], turn }) => own && deadlines[own].owes !== turn);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  test('say when each was done, as far as the parent told us', () => {
    const { steps } = wayOf({ soFar: 'complained', complainedOn: '2026-11', refusal: 'no' });
    expect(steps.map(({ doneOn }) => doneOn)).toEqual(['2026-11', ...Array<undefined>(8).fill(undefined)]);
  });
  test('and the dates beside them hold every date of the case, each once', () => {
    const all: readonly Answers[] = [
      {},
      { soFar: 'complained', complainedOn: '2026-11-18', harm: ['injury'], wants: ['compensation'] },
      {
        soFar: 'askedInvestigation',
        refusal: 'inWriting',
        refusalReasons: ['insurer'],
        refusedOn: '2026-11',
      },
      { ...corporate, soFar: 'complained', complainedOn: '2026-11-18' },
      { subjects: ['nhs'], beyondThat: 'no' },
    ];
    for (const said of all) {
      const { steps, others, facts } = wayOf(said);
      const shown = [...steps.flatMap((step) => step.due), ...others].map(({ id }) => id);
      const expected = due(facts).map(({ id }) => id);
      expect(shown.toSorted()).toEqual(expected.toSorted());
    }
  });
  test('have every limit of the two procedures; the rest is beside them on purpose', () => {
    const placed = new Set<DeadlineId>(stages.flatMap((stage) => [...stage.deadlines]));
    const beside = Object.entries<TimeLimit>(deadlines)
      .filter(([id]) => !placed.has(id as DeadlineId))
      .filter(([, { courtClock }]) => !courtClock);
    expect(beside.map(([id]) => id)).toEqual([
      'noticeOfPause',
      'resubmit',
      'challengeReply',
      'records',
      'dataComplaint',
      'informationCommissioner',
      'conferenceAppeal',
      'tribunalFromDecision',
      'tribunalFromCertificate',
      'fosterReview',
      'adoptionReview',
    ]);
  });
});
