import { useEffect, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { InputProps } from './input-props';
import { PointFields } from './PointFields';
import { emptyPoint } from './typed';

const pointId = (index: number) => `point-${index}`;

/** Takes the form; asks for one point after another, and lets any but the last one left be removed. */
export function PointsInput({ form, problems }: InputProps) {
  const { t } = useTranslation(['pages', 'questions']);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'points' });
  const [removed, setRemoved] = useState<{ readonly index: number }>();

  // The point before the removed one, or the new first, once the list is drawn without it.
  useEffect(() => {
    if (removed) document.getElementById(pointId(Math.max(0, removed.index - 1)))?.focus();
  }, [removed]);

  function add() {
    setRemoved(undefined);
    append(emptyPoint, { focusName: `points.${fields.length}.whatHappened` });
  }

  function removeAt(index: number) {
    remove(index);
    setRemoved({ index });
  }

  return (
    <div className="points">
      {fields.map((field, index) => (
        <PointFields
          key={field.id}
          id={pointId(index)}
          index={index}
          form={form}
          problems={problems}
          {...(fields.length > 1 && { onRemove: () => removeAt(index) })}
        />
      ))}
      <p className="visually-hidden" role="status">
        {removed !== undefined && <span>{t('points.removed', { number: removed.index + 1 })}</span>}
      </p>
      <button className="button button-quiet" type="button" onClick={add}>
        {t('questions:points.add')}
      </button>
    </div>
  );
}
