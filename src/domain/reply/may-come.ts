import { lettersFor } from '../decide-route';
import type { Case } from '../case';
import type { RouteId } from '../routes';
import { rules } from '../rules';

/** All that can come back to a person who has complained. */
export const cameKinds = [
  'acknowledged',
  'mayComplain',
  'tookItUp',
  'answer',
  'statement',
  'moreTime',
  'investigation',
  'panelDate',
  'panelMet',
  'panelReport',
  'finalAnswer',
  'meeting',
  'noInWriting',
  'noInWords',
  'onHold',
  'ombudsmanNotDone',
  'ombudsmanNo',
  'ombudsmanDone',
] as const;
export type Came = (typeof cameKinds)[number];

export type SoFar = NonNullable<Case['soFar']>;

const no: readonly Came[] = ['meeting', 'noInWriting', 'noInWords', 'onHold'];
const toFirst: readonly Came[] = ['acknowledged', 'mayComplain', 'answer', 'moreTime', ...no];
const toSecond: readonly Came[] = ['acknowledged', 'statement', 'moreTime', 'investigation', ...no];
const toThird: readonly Came[] = [
  'acknowledged',
  'panelDate',
  'panelMet',
  'panelReport',
  'finalAnswer',
  'moreTime',
  ...no,
];
const ombudsman: readonly Came[] = ['ombudsmanNotDone', 'ombudsmanNo', 'ombudsmanDone'];

/** What can come after each thing that has happened. Somebody who did not tell us that they wrote is believed. */
const after: Readonly<Record<SoFar, readonly Came[]>> = {
  notComplained: toFirst,
  complained: toFirst,
  answered: toSecond,
  askedInvestigation: toSecond,
  investigated: toThird,
  askedPanel: toThird,
  panelMet: ['panelReport', 'finalAnswer', 'moreTime'],
  finalAnswer: ombudsman,
  ombudsmanDecided: ombudsman,
  ombudsmanSaidNo: ombudsman,
  notSure: ['answer', 'investigation', 'panelReport', 'finalAnswer', ...no],
};

const panels: readonly Came[] = ['panelDate', 'panelMet', 'panelReport'];

/** Takes a case and its main route, if known; gives what can have come, in the order in which it is offered. */
export function mayCome(c: Case, route: RouteId | undefined): readonly Came[] {
  const { soFar } = c;
  if (soFar === undefined) return [];
  const open = route === undefined ? [] : lettersFor(route, c);
  const mayHaveAsked = open.includes('ombudsman') || open.includes('ombudsmanReview');
  const wanted = new Set<Came>([...after[soFar], ...(mayHaveAsked ? ombudsman : [])]);
  if (rules.refusedOrHeld.holds(c)) wanted.add('tookItUp');
  if (!rules.needsSufficientInterest.holds(c)) wanted.delete('mayComplain');
  if (rules.corporateMatterOnly.holds(c))
    for (const one of [...panels, 'statement' as const]) wanted.delete(one);
  return cameKinds.filter((one) => wanted.has(one));
}
