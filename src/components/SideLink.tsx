import type { ReactNode } from 'react';
import { Link, usePath } from 'raviger';
import { useAnswers } from '../answers';
import { nextPath, paths } from '../paths';

/** Pages beside the way: open at any time, and left to where the person was. */
const beside: readonly string[] = [paths.staySafe, paths.talk, paths.accessibility, paths.sampleLetter];

/** Gives the path a page beside the way leads back to: where the person came from, else the page they have reached. */
export function useWayBack(): string {
  const { answers, walk } = useAnswers();
  const here = usePath() ?? paths.start;
  if (!beside.includes(here)) return here;
  const state: unknown = window.history.state;
  if (typeof state === 'object' && state && 'from' in state && typeof state.from === 'string') {
    return state.from;
  }
  return Object.keys(answers).length > 0 ? nextPath(walk) : paths.start;
}

interface SideLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Takes the path of a page beside the way; gives a link that lets it lead back here. Nothing on that page itself. */
export function SideLink({ to, className, children }: SideLinkProps) {
  const from = useWayBack();
  if (usePath() === to) return null;
  return (
    <Link href={to} state={{ from }} className={className}>
      {children}
    </Link>
  );
}
