/** A mother with two matters and a point on each, and what becomes of her answers when something comes. */
import { caseAsKnown } from '../../src/case/as-known';
import { emptyPoint } from '../../src/components/typed';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import type { Answers, Point } from '../../src/domain/questions';
import type { Reply } from '../../src/domain/reply/reply';
import type { Returned } from '../../src/domain/reply/reset';
import { cameBack } from '../../src/domain/reply/what-came';
import { somebodyWho, today } from '../case-of';

const point = (whatHappened: string, about?: Point['about']): Point => ({
  ...emptyPoint,
  whatHappened,
  ...(about && { about }),
});
export const meetings = point('The meetings were called off.', 'childInNeed');
export const door = point('Nobody came to the door.', 'assessment');
/** She, who differs in what she said. */
export const mother = (said: Answers = {}): Answers =>
  somebodyWho({ subjects: ['childInNeed', 'assessment'], points: [meetings, door], ...said });

/** Her case as it stands on a day. */
export const knownOf = (answers: Answers, on: IsoDate = today) => {
  const known = caseAsKnown(answers, on);
  if (known === undefined) throw new Error('This person has not come to the complaint yet');
  return known;
};
/** Her answers once something has come. */
export const afterwards = (
  answers: Answers,
  reply: Pick<Reply, 'came'> & Partial<Reply>,
  on?: IsoDate,
): Returned => cameBack(answers, knownOf(answers, on).facts, { points: [], ...reply });
/** She complained seven weeks ago, and chased. */
export const complained = mother({ soFar: 'complained', complainedOn: '2026-10-05', chasedOn: '2026-11-10' });
/** She asked for an investigation six weeks ago. */
export const asked = mother({
  soFar: 'askedInvestigation',
  askedInvestigationOn: '2026-10-12',
  whyNotSettled: 'It says nothing of the meetings.',
});
