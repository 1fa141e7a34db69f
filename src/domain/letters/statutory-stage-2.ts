import type { Letter } from './letter';
import { outcomes } from './findings-and-outcomes';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';
import type { Writer } from './writer';

const silence = (w: Writer) => {
  const normal = w.lastDay('stage1', 'normal');
  const extended = w.lastDay('stage1', 'extended');
  if (normal === undefined || extended === undefined) return undefined;
  return w.holds('firstAnswerOverdue')
    ? w.paragraph('statutoryStage2.noAnswerAtAll', { extended }, 'complainedOn')
    : w.paragraph('statutoryStage2.noAnswer', { normal }, 'complainedOn');
};

/** Both must agree to go past stage 1; without that, its time had to pass first (SP-X01). */
const notSkipped = (w: Writer) => {
  const { skipAsked } = w.c;
  if (skipAsked === 'declined') return w.paragraph('statutoryStage2.skipDeclined', {}, 'skipAsked');
  return skipAsked === 'noReply' ? w.paragraph('statutoryStage2.skipNoReply', {}, 'skipAsked') : undefined;
};

/** The request for an investigation, after an answer or after silence (SP-L07, SP-T10, SP-X02). */
export const statutoryStage2: Letter = {
  to: 'complaintsManager',
  subject: () => 'statutoryStage2.subject',
  asks: (c, holds) => [
    ...senderToCouncil(c, holds),
    ...forCouncil,
    'complainedOn',
    holds('firstAnswerCame') ? 'whyNotSettled' : 'skipAsked',
    'points',
  ],
  cites: ['SP-T07', 'SP-T10', 'SP-T12', 'SP-T14', 'SP-T15', 'SP-T16', 'SP-X01', 'SP-X02'],
  blocks: (w) => [
    w.paragraph('statutoryStage2.opening', { statute: w.say('common.statute') }),
    whoIAm(w),
    w.dated('statutoryStage2.complainedOn', 'statutoryStage2.complained', 'complainedOn'),
    ...(w.holds('firstAnswerCame')
      ? [w.dated('statutoryStage2.answeredOn', 'statutoryStage2.answered', 'answeredOn')]
      : [notSkipped(w), silence(w)]),
    w.holds('stage2RequestLate') ? w.paragraph('statutoryStage2.noLimit') : undefined,
    ...(w.holds('firstAnswerCame')
      ? [w.heading('statutoryStage2.headNotSettled'), ...w.own('whyNotSettled')]
      : []),
    w.heading('common.headStatement'),
    ...w.points(),
    ...outcomes(w),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('common.confirm'),
      w.say('statutoryStage2.askPeople'),
      w.say('statutoryStage2.askAnswer', { normal: w.ifSentToday(25) }),
      w.say('statutoryStage2.askNotice', { extended: w.ifSentToday(65) }),
      w.say('statutoryStage2.noLaterStart'),
      w.holds('mixedSubjects') && w.say('common.split'),
    ),
  ],
};
