import type { UseFormRegisterReturn } from 'react-hook-form';
import { Choice } from './Choice';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface RadioButtonsProps {
  readonly field: UseFormRegisterReturn;
  readonly options: readonly RadioOption[];
}

/** Takes a field and its options; gives their radio buttons. The first bears the field's name: an error's link leads there. */
export const RadioButtons = ({ field, options }: RadioButtonsProps) =>
  options.map(({ value, ...words }, index) => (
    <Choice
      {...field}
      {...words}
      key={value}
      type="radio"
      id={index === 0 ? field.name : `${field.name}-${value}`}
      value={value}
    />
  ));
