/** Makes bundles as the worker does. Photos need a browser, and are tried in tests/browser/bundle.test.ts. */
import i18next from 'i18next';
import words from '../../locales/en/bundle.json';
import type { MadeBundle, PrintedWords, Step } from '../../src/bundle/messages';
import { printedWords } from '../../src/bundle/printed-words';
import { putTogether } from '../../src/bundle/put-together';
import { readBundle } from './read-bundle';

/** The words that are printed, as the page gives them. */
export async function wordsFor(most: number): Promise<PrintedWords> {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: 'en', resources: { en: { bundle: words } }, interpolation: { escapeValue: false } });
  return printedWords(i18n.getFixedT('en', 'bundle'), 'Monday 23 November 2026', most);
}

export interface Given {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly title?: string;
}

/** Takes files in order, with their titles, and a letter or none; gives the bundle, and what pdf.js reads in it. */
export async function bundleOf(papers: readonly Given[], letter?: Uint8Array<ArrayBuffer>) {
  const steps: Step[] = [];
  const made: MadeBundle = await putTogether(
    {
      papers: papers.map(({ bytes, title }, at) => ({
        id: at + 1,
        file: new Blob([bytes]),
        ...(title !== undefined && { title }),
      })),
      words: await wordsFor(papers.length),
      ...(letter && { letter }),
    },
    { at: () => {}, step: (step) => steps.push(step) },
  );
  const bytes = new Uint8Array(await made.file.arrayBuffer());
  return { ...made, steps, bytes, read: await readBundle(bytes) };
}
