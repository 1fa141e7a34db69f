import type { ReactNode } from 'react';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { nextPath, paths } from '../paths';
import { useDrawnPath } from '../useDrawnPath';

/** Pages beside the way: open at any time, and left to where the person was. */
const beside: readonly string[] = [
  paths.staySafe,
  paths.talk,
  paths.accessibility,
  paths.sampleLetter,
  paths.papers,
  paths.ruleBook,
];

/** The path that a link from the way to a page beside it noted in the browser's history; it holds no answer. */
function notedPath(): string | undefined {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state && 'from' in state && typeof state.from === 'string'
    ? state.from
    : undefined;
}

/** Gives the path a page beside the way leads back to: where the person came from, else the page they have reached. */
export function useWayBack(): string {
  const { hasBegun, walk } = useAnswers();
  const here = useDrawnPath();
  const noted = notedPath();
  if (noted !== undefined) return noted;
  // How to stay safe is also a page on the way: the one after the start.
  const isOnTheWay = here === paths.staySafe || !hasBegun;
  return isOnTheWay ? paths.start : nextPath(walk);
}

interface SideLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Takes the path of a page beside the way; gives a link that lets it lead back here. Nothing on that page itself. */
export function SideLink({ to, className, children }: SideLinkProps) {
  const here = useDrawnPath();
  if (here === to) return null;
  const from = (beside.includes(here) ? notedPath() : undefined) ?? here;
  // A link of this router keeps the state that it was drawn with first: for another one it is made anew.
  return (
    <Link key={from} href={to} state={{ from }} className={className}>
      {children}
    </Link>
  );
}
