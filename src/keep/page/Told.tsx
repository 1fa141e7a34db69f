import { useEffect, useRef, type ReactNode } from 'react';

interface ToldProps {
  readonly heading: string;
  /** Where it stands: in a section, or at the top of the page. */
  readonly level?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** Takes what a person has to know now; takes the focus as it appears, so that it is read out and seen. */
export function Told({ heading, level: Heading = 'h3', children }: ToldProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="told" tabIndex={-1} ref={box} role="group" aria-label={heading}>
      <Heading>{heading}</Heading>
      {children}
    </div>
  );
}
