import type { Text } from '../domain/questions/kinds';
import type { InputProps } from './input-props';
import { headingId } from './Page';

const rows = { few: 4, many: 10 };

/** Takes a question answered in free words; gives a box as large as the answer may be. Nothing typed is checked or changed. */
export function TextInput({ question, form, problems, describedBy }: InputProps & { question: Text }) {
  const attributes = {
    id: 'words',
    autoComplete: question.autoComplete ?? 'off',
    'aria-labelledby': headingId,
    'aria-describedby': describedBy,
    'aria-invalid': problems.length > 0 || undefined,
    'aria-required': !question.optional,
    translate: 'no' as const,
    ...form.register('words'),
  };
  if (question.lines === 'one') return <input type="text" className="text-box" {...attributes} />;
  return <textarea className="text-box" rows={rows[question.lines]} {...attributes} />;
}
