import { grantable, grantedElsewhere } from '../outcomes';
import { checkboxes, pastDate } from './kinds';

/** What the person hopes for, and what was lost: it decides what may run beside the complaint. */
export const theWish = {
  wants: checkboxes(
    {
      canAsk: grantable,
      elsewhere: grantedElsewhere,
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
