import type { ReactNode } from 'react';
import { headingId } from './Page';
import { PageFooter } from './PageFooter';
import { PageHeader } from './PageHeader';
import { SkipLink } from './SkipLink';

/** Takes the page; gives it the header and the footer that every page has. They stay while the pages change. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="page">
      <SkipLink to={headingId} />
      <PageHeader />
      <div className="page-body">{children}</div>
      <PageFooter />
    </div>
  );
}
