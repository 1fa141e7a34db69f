import { checkboxes, points, radios, text } from './kinds';

/** Asked only for a letter, after the route is known: each letter names those it needs. */
export const yourLetter = {
  yourName: text('few', { autoComplete: 'name' }),
  addressChoice: radios('show', 'leaveOut'),
  yourAddress: text('few', { autoComplete: 'street-address', optional: true }),
  yourEmail: text('one', { autoComplete: 'email', optional: true }),
  yourPhone: text('one', { autoComplete: 'tel', optional: true }),
  children: text('few'),
  complaintsTeam: text('few', { optional: true }),
  reference: text('one', { optional: true }),
  points,
  cameInstead: checkboxes(
    { things: ['meeting', 'letter', 'money'] },
    ['notSure'],
    [['meeting', 'letter'], ['notSure']],
  ),
  skipStage1: radios('no', 'ask'),
  skipAsked: radios('no', 'declined', 'noReply'),
  whyLate: text('many'),
  stillPossible: text('many', { optional: true }),
  whyInterest: text('many'),
  whyNotSettled: text('many'),
  whatTheySaid: text('many', { optional: true }),
  workers: text('few'),
  recordsWanted: text('many'),
  principalName: text('one'),
  whatWasLost: text('many'),
};
