import { useEffect, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { InputProps } from './input-props';
import { PointFields } from './PointFields';
import { emptyPoint } from './typed';

const pointId = (index: number) => `point-${index}`;
const buttonId = (index: number, way: Way) => `${pointId(index)}-${way}`;

/** The two ways a point can be moved in the list. */
type Way = 'up' | 'down';

/** What was done to the list last: it is said aloud, and the focus follows it. */
type Done =
  | { readonly what: 'removed'; readonly index: number }
  | { readonly what: 'moved'; readonly from: number; readonly to: number; readonly way: Way };

/** The point before the removed one, or the new first; the button that moved a point, or the point at the list's end. */
function focusAfter(done: Done): void {
  const ids =
    done.what === 'removed'
      ? [pointId(Math.max(0, done.index - 1))]
      : [buttonId(done.to, done.way), pointId(done.to)];
  ids
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
    ?.focus();
}

/** Takes the form; asks for one point after another, lets them change places, and any but the last one left be removed. */
export function PointsInput({ form, problems, words }: InputProps) {
  const { t } = useTranslation(['pages', 'questions']);
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'points' });
  const [done, setDone] = useState<Done>();

  // Once the list is drawn as it is now.
  useEffect(() => {
    if (done) focusAfter(done);
  }, [done]);

  function add() {
    setDone(undefined);
    append(emptyPoint, { focusName: `points.${fields.length}.whatHappened` });
  }

  function removeAt(index: number) {
    remove(index);
    setDone({ what: 'removed', index });
  }

  function moveFrom(from: number, way: Way) {
    const to = way === 'up' ? from - 1 : from + 1;
    move(from, to);
    setDone({ what: 'moved', from, to, way });
  }

  return (
    <div className="points">
      {fields.map((field, index) => (
        <PointFields
          key={field.id}
          id={pointId(index)}
          index={index}
          form={form}
          words={words}
          problems={problems}
          {...(fields.length > 1 && {
            onRemove: () => removeAt(index),
            moves: (['up', 'down'] as const)
              .filter((way) => (way === 'up' ? index > 0 : index < fields.length - 1))
              .map((way) => ({ way, id: buttonId(index, way), onMove: () => moveFrom(index, way) })),
          })}
        />
      ))}
      <p className="visually-hidden" role="status">
        {done?.what === 'removed' && <span>{t('points.removed', { number: done.index + 1 })}</span>}
        {done?.what === 'moved' && (
          <span>{t('questions:points.moved', { from: done.from + 1, to: done.to + 1 })}</span>
        )}
      </p>
      <button className="button button-quiet" type="button" onClick={add}>
        {t('questions:points.add')}
      </button>
    </div>
  );
}
