import { mattersOf } from '../matters';
import type { Letter } from './letter';
import type { Block } from './letter-document';
import { outcomes } from './findings-and-outcomes';
import { forCouncil, senderToCouncil, whoIAm } from './who-writes';
import type { Writer } from './writer';

/** Says which matters are more than a year old; of a day that is not certain, only that they may be (SP-L05). */
const howOld = (w: Writer): Block => {
  const matters = mattersOf(w.c);
  const passed = matters.filter(({ councilYear }) => councilYear?.standing === 'passed');
  if (passed.length === 0) return w.paragraph('statutoryStage1.mayBeOld');
  return matters.length === 1
    ? w.paragraph('statutoryStage1.old')
    : w.paragraph('statutoryStage1.someOld', {
        subjects: w.list(passed.map(({ about }) => w.say(`subject.${about}`))),
      });
};

const lateReasons = (w: Writer): readonly Block[] =>
  w.holds('overAYearOld')
    ? [
        w.heading('common.headLate'),
        howOld(w),
        w.paragraph('statutoryStage1.late'),
        ...w.introduced('statutoryStage1.whyLate', 'whyLate'),
        ...w.introduced('statutoryStage1.stillPossible', 'stillPossible'),
      ]
    : [];

/** The first complaint (SP-L01, L02, L04 to L06). */
export const statutoryStage1: Letter = {
  to: 'complaintsManager',
  subject: () => 'statutoryStage1.subject',
  asks: (c, holds) => [
    ...senderToCouncil(c, holds),
    ...forCouncil,
    'points',
    'skipStage1',
    ...(holds('needsSufficientInterest') ? (['whyInterest'] as const) : []),
    ...(holds('overAYearOld') ? (['whyLate', 'stillPossible'] as const) : []),
  ],
  cites: ['SP-W05', 'SP-T01', 'SP-T02', 'SP-T03', 'SP-T07', 'SP-X01'],
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
      w.c.skipStage1 === 'ask' && w.say('statutoryStage1.askToSkip'),
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
