import type { ReactNode } from 'react';

/** Takes a title and content; folds the content away until it is asked for. Printing opens it. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <span>{title}</span>
      </summary>
      <div className="fold-content">{children}</div>
    </details>
  );
}
