import type { Letter } from './letter';
import { forCouncil, outcomes, sender, whoIAm } from './shared-parts';
import type { Writer } from './writer';

const lateReasons = (w: Writer) =>
  w.holds('overAYearOld')
    ? [
        w.heading('common.headLate'),
        w.paragraph('statutoryStage1.late'),
        ...w.introduced('statutoryStage1.whyLate', 'whyLate'),
        ...w.introduced('statutoryStage1.stillPossible', 'stillPossible'),
      ]
    : [];

/** The first complaint (SP-L01, L02, L04 to L06). */
export const statutoryStage1: Letter = {
  to: 'complaintsManager',
  subject: () => 'statutoryStage1.subject',
  asks: (_, holds) => [
    ...sender,
    ...forCouncil,
    'points',
    ...(holds('needsSufficientInterest') ? (['whyInterest'] as const) : []),
    ...(holds('overAYearOld') ? (['whyLate', 'stillPossible'] as const) : []),
  ],
  cites: ['SP-W05', 'SP-T01', 'SP-T02', 'SP-T03', 'SP-T07'],
  blocks: (w) => [
    w.paragraph('statutoryStage1.opening', { statute: w.say('common.statute') }),
    whoIAm(w),
    ...(w.holds('needsSufficientInterest')
      ? [
          w.paragraph('statutoryStage1.sufficientInterest'),
          ...w.introduced('statutoryStage1.interestReasons', 'whyInterest'),
        ]
      : []),
    w.heading('common.headPoints'),
    ...w.points(),
    ...lateReasons(w),
    ...outcomes(w),
    w.heading('common.headAsks'),
    w.bullets(
      w.say('common.confirm'),
      w.say('statutoryStage1.askHelp'),
      w.holds('clockRunsFromReceipt')
        ? w.say('statutoryStage1.askAnswer', { date: w.ifSentToday(10) })
        : w.say('statutoryStage1.askAnswerAfterDecision'),
      w.say('common.split'),
      w.holds('staffConduct') && w.say('common.conduct'),
    ),
    w.paragraph('statutoryStage1.thenStage2'),
  ],
};
