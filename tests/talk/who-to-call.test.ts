import { describe, expect, test } from 'vitest';
import talkWords from '../../locales/en/talk.json';
import { contacts } from '../../src/domain/contacts';
import { questions } from '../../src/domain/questions';
import { scriptFor } from '../../src/talk/script';
import { whoToCall } from '../../src/talk/who-to-call';
import { journeyOf, today } from '../case-of';
import { routeCases } from '../route-cases';

describe('who can help', () => {
  test('a person who has said nothing gets three, for families, young people and those afraid at home', () => {
    expect(whoToCall({ today }, undefined)).toEqual(['familyRightsGroup', 'coramVoice', 'domesticAbuse']);
  });
  test('somebody in danger gets those for danger, not an adviser with office hours', () => {
    expect(whoToCall({ today, dangerNow: 'yes' }, 'getHelpNow')).toEqual([
      'nspcc',
      'childline',
      'domesticAbuse',
    ]);
  });
  test('a young person gets an advocate before anybody else', () => {
    const { facts } = journeyOf({ whoYouAre: 'youngPerson' });
    expect(whoToCall(facts, 'statutoryStage1')[0]).toBe('coramVoice');
  });
  test('a grandmother hears of those for relatives', () => {
    const { facts } = journeyOf({ whoYouAre: 'relative' });
    expect(whoToCall(facts, 'sufficientInterest')).toEqual(
      expect.arrayContaining(['familyRightsGroup', 'kinship']),
    );
  });
  test('where the Ombudsman is the way, the Ombudsman comes first', () => {
    const { facts } = journeyOf({ soFar: 'finalAnswer' });
    expect(whoToCall(facts, 'ombudsman')[0]).toBe('ombudsman');
  });
  test('somebody in Wales is sent to nobody who knows England alone', () => {
    expect(whoToCall({ today, dangerNow: 'no', council: 'wales' }, 'wales')).toEqual([
      'walesOmbudsman',
      'nspcc',
      'childline',
    ]);
  });
  test.each(routeCases)('%s: two or three to reach, at least one of them by telephone', (_, answers) => {
    const { facts, route } = journeyOf(answers);
    const ids = whoToCall(facts, route);
    expect([2, 3]).toContain(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.some((id) => 'phone' in contacts[id])).toBe(true);
  });
});

describe('what to say', () => {
  test('a mother who asked for stage 2 in October and heard nothing says so, and that it is late only when it is', () => {
    const said = { soFar: 'askedInvestigation', askedInvestigationOn: '2026-10-20' } as const;
    expect(scriptFor(journeyOf(said).facts, 'waitForReply')).toMatchObject({
      who: 'parent',
      subjects: ['childInNeed'],
      stage: { id: 'askedInvestigation', when: 'on', date: '2026-10-20' },
      since: 'waiting',
    });
    expect(
      scriptFor(journeyOf({ ...said, askedInvestigationOn: '2026-05-05' }).facts, 'chaseOverdue').since,
    ).toBe('late');
  });
  test('a month stays a month, and a day that nobody knows is left out', () => {
    const stageOf = (askedPanelOn: '2026-10' | 'notSure') =>
      scriptFor(journeyOf({ soFar: 'askedPanel', askedPanelOn }).facts, undefined).stage;
    expect(stageOf('2026-10')).toEqual({ id: 'askedPanel', when: 'in', date: '2026-10' });
    expect(stageOf('notSure')).toEqual({ id: 'askedPanel', when: 'plain' });
  });
  test('a refusal is said instead of a wait', () => {
    const { facts } = journeyOf({ soFar: 'complained', refusal: 'inWriting', complainedOn: '2026-10-01' });
    expect(scriptFor(facts, 'ombudsman').since).toBe('inWriting');
  });
  test('nothing said, nothing claimed: only the question', () => {
    expect(scriptFor({ today }, undefined)).toEqual({ subjects: [], court: false, ask: 'begin' });
  });
  test('every subject, person and step has its words, and no words are left over', () => {
    const subjects = Object.values(questions.subjects.groups).flat();
    expect(Object.keys(talkWords.subjects).toSorted()).toEqual([...subjects].toSorted());
    const but = (options: readonly string[]) => options.filter((option) => option !== 'notSure').toSorted();
    expect(Object.keys(talkWords.who).toSorted()).toEqual(but(questions.whoYouAre.options));
    expect(Object.keys(talkWords.stage).toSorted()).toEqual(but(questions.soFar.options));
  });
});
