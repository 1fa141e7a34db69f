import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Takes a title and content; gives a part of the page that assistive technology can list by its heading. */
export function Section({ title, className, children }: SectionProps) {
  const id = useId();
  return (
    <section className={`part ${className ?? ''}`.trim()} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
