import type { FileToLookAt, PaperKind, Why } from './messages';
import { runWorker } from './run-worker';

export type Looked =
  | { readonly id: number; readonly kind: PaperKind; readonly pages: number }
  | { readonly id: number; readonly why: Why };

/** A file that takes longer than this to be looked at, in milliseconds, is left out. */
const patience = 60_000;

/**
 * Looks at files one after the other. One that breaks the worker is left out, and a new worker goes on with the rest.
 * @param files what the person chose.
 * @param hear is called once for every file, unless the looking is stopped.
 * @param signal stops it.
 * @returns when all is done. Never rejects.
 */
export async function lookAtFiles(
  files: readonly FileToLookAt[],
  hear: (looked: Looked) => void,
  signal: AbortSignal,
): Promise<void> {
  const left = new Map(files.map((file) => [file.id, file]));
  const settle = (looked: Looked) => {
    if (left.delete(looked.id)) hear(looked);
  };
  while (left.size > 0) {
    const ending = await runWorker(
      { ask: 'look', files: [...left.values()] },
      {
        signal,
        patience,
        hear: (answer) => {
          if (answer.tells === 'fine') settle({ id: answer.id, kind: answer.kind, pages: answer.pages });
          if (answer.tells === 'leftOut') settle({ id: answer.id, why: answer.why });
        },
      },
    );
    if (ending.how === 'stopped' || ending.how === 'finished') return;
    if (ending.at === undefined) for (const id of [...left.keys()]) settle({ id, why: 'start' });
    else settle({ id: ending.at, why: ending.how === 'stuck' ? 'tooLong' : 'broken' });
  }
}
