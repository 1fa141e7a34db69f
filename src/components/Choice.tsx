import type { ComponentProps } from 'react';

interface ChoiceProps extends ComponentProps<'input'> {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Takes a radio button or tick box with its words; gives a row that can be tapped anywhere. */
export function Choice({ label, hint, id, ...input }: ChoiceProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="choice">
      <input {...input} id={id} aria-describedby={hint === undefined ? undefined : hintId} />
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <span className="choice-hint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  );
}
