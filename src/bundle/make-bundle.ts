import { letterId, type BundleToMake, type LeftOut, type MadeBundle, type Step } from './messages';
import { runWorker } from './run-worker';

/** How the making ended. */
export type Outcome =
  | { readonly how: 'made'; readonly made: MadeBundle }
  | { readonly how: 'failed' }
  | { readonly how: 'stopped' };

/** How long the worker may be silent, in milliseconds: 500 pages are read in seconds, an old phone needs more. */
const patience = 180_000;

const without = ({ letter, papers, words }: BundleToMake, id: number): BundleToMake => ({
  words,
  papers: papers.filter((paper) => paper.id !== id),
  ...(letter && id !== letterId && { letter }),
});

/**
 * Makes a bundle in a worker. A file that breaks the worker is left out, and a new worker begins again without it.
 * @param bundle the papers, the letter if there is one, and the words to print.
 * @param tell is called with each step.
 * @param signal stops the making at once.
 * @returns the outcome. Never rejects.
 */
export async function makeBundle(
  bundle: BundleToMake,
  tell: (step: Step) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  let made: MadeBundle | undefined;
  const ending = await runWorker(
    { ask: 'make', bundle },
    {
      signal,
      patience,
      hear: (answer) => {
        if (answer.tells === 'step') tell(answer.step);
        if (answer.tells === 'made') made = answer.made;
      },
    },
  );
  if (made) return { how: 'made', made };
  if (ending.how === 'stopped') return { how: 'stopped' };
  if (ending.how === 'finished' || ending.at === undefined) return { how: 'failed' };
  const leftOut: LeftOut = { id: ending.at, why: ending.how === 'stuck' ? 'tooLong' : 'broken' };
  const rest = await makeBundle(without(bundle, leftOut.id), tell, signal);
  if (rest.how !== 'made') return rest;
  return { how: 'made', made: { ...rest.made, leftOut: [leftOut, ...rest.made.leftOut] } };
}
