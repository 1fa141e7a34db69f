import { checkboxes, pastDate } from './kinds';

/** What the person hopes for, and what was lost: it decides what may run beside the complaint. */
export const theWish = {
  wants: checkboxes(
    {
      canAsk: [
        'apology',
        'explanation',
        'service',
        'decisionAgain',
        'recordCorrection',
        'investigation',
        'change',
        'payment',
      ],
      elsewhere: ['compensation', 'discipline', 'courtChange'],
    },
    ['notSure'],
    [['apology'], ['recordCorrection'], ['compensation'], ['discipline'], ['notSure']],
  ),
  harm: checkboxes(
    { kinds: ['injury', 'moneyLost', 'property', 'dataLeak', 'childRemoved'] },
    ['distressOnly', 'notSure'],
    [['injury'], ['distressOnly'], ['notSure']],
  ),
  childBornOn: pastDate('notTheChild'),
};
