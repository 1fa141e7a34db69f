import { isOneOf } from '../case';
import { lawful, told } from './rule';

/** Who may complain (SP-W01 to W15). */
export const standing = {
  inDanger: told((c) => c.dangerNow === 'yes'),
  mayBeInDanger: told((c) => isOneOf(c.dangerNow, ['yes', 'helpCalled', 'worried', 'notSure'])),
  inWales: lawful(['SP-W15', 'SIG-15'], (c) => c.council === 'wales'),
  inScotland: lawful(['SP-W15', 'SIG-15'], (c) => c.council === 'scotland'),
  inNorthernIreland: lawful(['SP-W15', 'SIG-15'], (c) => c.council === 'northernIreland'),
  mayComplainByRight: lawful(['SP-W01', 'SP-W02', 'SP-W03', 'SP-W04', 'SP-W06', 'SP-W07', 'SP-W08'], (c) =>
    isOneOf(c.whoYouAre, [
      'parent',
      'parentWithoutResponsibility',
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
  isParent: lawful(['SP-W02'], (c) => isOneOf(c.whoYouAre, ['parent', 'parentWithoutResponsibility'])),
  hasNoResponsibility: lawful(['SP-W02', 'SP-N11'], (c) => c.whoYouAre === 'parentWithoutResponsibility'),
  isYoungPerson: lawful(['SP-P09'], (c) => isOneOf(c.whoYouAre, ['youngPerson', 'careLeaver'])),
  mayHaveAdvocate: lawful(
    ['SP-P09'],
    (c) =>
      isOneOf(c.whoYouAre, ['youngPerson', 'careLeaver']) || isOneOf(c.actingFor, ['child', 'careLeaver']),
  ),
  actsForSomebody: lawful(['SP-W10', 'OMB-30'], (c) => c.whoYouAre === 'actingForSomebody'),
  actsForChild: lawful(['SP-W10'], (c) => c.actingFor === 'child'),
  noConsentYet: lawful(
    ['SP-W10', 'OMB-30', 'OMB-32'],
    (c) => c.whoYouAre === 'actingForSomebody' && isOneOf(c.consent, ['notYet', 'notSure']),
  ),
  cannotConsent: lawful(['OMB-30'], (c) => c.consent === 'cannotSign'),
  isCarer: lawful(['SP-W04'], (c) => c.whoYouAre === 'fosterCarer'),
};
