import type { ChosenLetter } from '../journey';
import { questions, type QuestionId } from '../questions';
import type { LetterId } from '../routes';
import { chaseOverdue } from './chase-overdue';
import { challengeRefusal } from './challenge-refusal';
import { insurer } from './insurer';
import { sufficientInterest } from './sufficient-interest';
import { lateStage3 } from './late-stage-3';
import { earlyReferral } from './early-referral';
import { ombudsmanReview } from './ombudsman-review';
import { corporateComplaint } from './corporate-complaint';
import { corporateStage2 } from './corporate-stage-2';
import { pauseNotice } from './pause-notice';
import { resubmitAfterProceedings } from './resubmit-after-proceedings';
import { subjectAccess } from './subject-access';
import { correctRecords } from './correct-records';
import { dataComplaint } from './data-complaint';
import { conferenceAppeal } from './conference-appeal';
import { authorityToAct } from './authority-to-act';
import type { Letter } from './letter';
import { ombudsman } from './ombudsman';
import { socialWorkEngland } from './social-work-england';
import { statutoryStage1 } from './statutory-stage-1';
import { statutoryStage2 } from './statutory-stage-2';
import { statutoryStage3 } from './statutory-stage-3';

/** Every letter, by the route it belongs to. */
export const letters: Readonly<Record<LetterId, Letter>> = {
  statutoryStage1,
  statutoryStage2,
  statutoryStage3,
  chaseOverdue,
  challengeRefusal,
  ombudsman,
  socialWorkEngland,
  insurer,
  sufficientInterest,
  lateStage3,
  earlyReferral,
  ombudsmanReview,
  corporateComplaint,
  corporateStage2,
  pauseNotice,
  resubmitAfterProceedings,
  subjectAccess,
  correctRecords,
  dataComplaint,
  conferenceAppeal,
  authorityToAct,
};

/** Own words decide nothing; any other answer may. */
const mayDecide = (id: QuestionId): boolean =>
  questions[id].kind !== 'text' && questions[id].kind !== 'points';

/**
 * Takes a letter's id; gives what the walk needs to ask for it. One question is given at a time, and after a new
 * answer the letter is looked at again: it may decide what else is asked.
 */
export const chosenLetter = (id: LetterId): ChosenLetter => ({
  id,
  *asks(c, holds) {
    const asked = new Set<QuestionId>();
    let wanted = [...letters[id].asks(c, holds)];
    for (;;) {
      const next = wanted.find((question) => !asked.has(question));
      if (next === undefined) return;
      asked.add(next);
      const isNew = !(next in c);
      yield next;
      if (isNew && mayDecide(next)) wanted = [...letters[id].asks(c, holds)];
    }
  },
});
