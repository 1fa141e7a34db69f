import { useEffect, useRef, type ReactNode } from 'react';

/** Takes what a person has to know now; takes the focus as it appears, so that it is read out and seen. */
export function Told({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="told" tabIndex={-1} ref={box} role="group" aria-label={heading}>
      <h3>{heading}</h3>
      {children}
    </div>
  );
}
