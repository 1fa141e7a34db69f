import { lazy, Suspense, type ComponentType } from 'react';
import { useAnswers } from '../answers';
import type { Journey } from '../journey-context';
import { paths } from '../paths';
import { deviceKey, readKept } from './tab';
import { useDrawnPath } from '../useDrawnPath';

/** What the lazy parts are given. They import none of it: what they import too is cut out of the first file, and weighs more. */
export interface Beside {
  readonly journey: Journey;
  readonly startPath: string;
  readonly keepPath: string;
}

/** What cannot be loaded shows nothing: it must not take the page down with it. */
const orNothing = (load: () => Promise<ComponentType<Beside>>) =>
  lazy(async (): Promise<{ default: ComponentType<Beside> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: () => null };
    }
  });

const Watch = orNothing(() => import('./Watch').then((file) => file.Watch));
const Notices = orNothing(() => import('./Notices').then((file) => file.Notices));

/** Whether there is anything to keep, or anything to say about it. */
function hasSomething({ answers, aside = [], drafts, cannotKeep, shared }: Journey): boolean {
  const typed = Object.keys(answers).length + drafts.size() + aside.length;
  return typed > 0 || cannotKeep || shared !== undefined || readKept('localStorage', deviceKey) !== null;
}

function Slot({ part: Part }: { readonly part: ComponentType<Beside> }) {
  const journey = useAnswers();
  return (
    hasSomething(journey) && (
      <Suspense fallback={null}>
        <Part journey={journey} startPath={paths.start} keepPath={paths.keep} />
      </Suspense>
    )
  );
}

/** Beside the pages: what watches over the work. Nothing is loaded while there is none. */
export const WatchSlot = () => <Slot part={Watch} />;

/** On each page: what is to be said about where the answers are. The page on keeping says it itself. */
export const NoticesSlot = () => useDrawnPath() !== paths.keep && <Slot part={Notices} />;
