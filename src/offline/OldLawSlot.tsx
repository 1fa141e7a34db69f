import { lazy, Suspense, type ComponentType } from 'react';
import { useAnswers } from '../answers';
import { agedParts, type Aged } from '../domain/law-age';
import { needWords } from '../i18n';
import { paths } from '../paths';
import { useDrawnPath } from '../useDrawnPath';

type Old = ComponentType<{ readonly aged: readonly Aged[] }>;

/** Fetched only by a copy of the app that has grown old. Without it the page is still of use. */
const OldLaw = lazy(async (): Promise<{ default: Old }> => {
  try {
    await needWords('offline');
    return { default: (await import('./OldLaw')).OldLaw };
  } catch {
    return { default: () => null };
  }
});

const shownOn: readonly string[] = [paths.start, paths.result, paths.letter, paths.plan, paths.yourCase];

/** The place above a page's content where a copy of the app says that its law or its holidays are old. */
export function OldLawSlot() {
  const { today } = useAnswers();
  const path = useDrawnPath();
  if (!shownOn.includes(path)) return null;
  const aged = agedParts(today);
  if (aged.length === 0) return null;
  return (
    <Suspense>
      <OldLaw aged={aged} />
    </Suspense>
  );
}
