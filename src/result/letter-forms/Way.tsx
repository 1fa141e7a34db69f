import { useId, type ReactNode } from 'react';

interface WayProps {
  /** When this way of sending is the right one, in one line. */
  readonly use: string;
  /** Takes the id of that line; gives the button, described by it. */
  readonly button: (describedBy: string) => ReactNode;
  readonly children?: ReactNode;
}

/** Takes a button and when to use it; shows them side by side, and below what the button led to. */
export function Way({ use, button, children }: WayProps) {
  const id = useId();
  return (
    <div className="way">
      {button(id)}
      <p id={id} className="way-use">
        {use}
      </p>
      {children}
    </div>
  );
}
