import type { UseFormRegisterReturn } from 'react-hook-form';
import { errorIdOf, FieldError } from '../components/FieldError';
import type { Problem } from '../components/problems';
import { RadioButtons, type RadioOption } from '../components/RadioButtons';

interface RadioGroupProps {
  readonly legend: string;
  readonly field: UseFormRegisterReturn;
  readonly options: readonly RadioOption[];
  readonly problems: readonly Problem[];
}

/** Takes a question that is not the heading of its page, and its options; asks it, with what is wrong with it. */
export function RadioGroup({ legend, field, options, problems }: RadioGroupProps) {
  const isWrong = problems.some((problem) => problem.field === field.name);
  return (
    <fieldset className="choices" aria-describedby={isWrong ? errorIdOf(field.name) : undefined}>
      <legend>{legend}</legend>
      <FieldError problems={problems} field={field.name} />
      <RadioButtons field={field} options={options} />
    </fieldset>
  );
}
