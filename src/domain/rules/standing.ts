import { isOneOf } from '../case';
import { lawful, told } from './rule';

/** Who may complain (SP-W01 to W15). */
export const standing = {
  inDanger: told((c) => c.dangerNow === 'yes'),
  mayBeInDanger: told((c) => isOneOf(c.dangerNow, ['yes', 'helpCalled', 'worried', 'notSure'])),
  outsideEngland: lawful(['SP-W15'], (c) => isOneOf(c.council, ['wales', 'scotland', 'northernIreland'])),
  mayComplainByRight: lawful(['SP-W01', 'SP-W02', 'SP-W03', 'SP-W04', 'SP-W06', 'SP-W07', 'SP-W08'], (c) =>
    isOneOf(c.whoYouAre, [
      'parent',
      'otherParentalResponsibility',
      'fosterCarer',
      'specialGuardian',
      'adopter',
      'youngPerson',
      'careLeaver',
    ]),
  ),
  needsSufficientInterest: lawful(['SP-W05'], (c) => isOneOf(c.whoYouAre, ['relative', 'notSure'])),
  clockRunsFromReceipt: lawful(['SP-T04', 'SP-T07'], (c) => !isOneOf(c.whoYouAre, ['relative', 'notSure'])),
  isParent: lawful(['SP-W02'], (c) => c.whoYouAre === 'parent'),
  isYoungPerson: lawful(['SP-P09'], (c) => isOneOf(c.whoYouAre, ['youngPerson', 'careLeaver'])),
  actsForSomebody: lawful(['SP-W10', 'OMB-30'], (c) => c.whoYouAre === 'actingForSomebody'),
  isCarer: lawful(['SP-W04'], (c) => c.whoYouAre === 'fosterCarer'),
};
