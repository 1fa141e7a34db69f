import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Point } from '../domain/questions';
import type { InputProps } from './input-props';
import { PointFields, type Way } from './PointFields';
import { emptyPoint } from './typed';

type Length = ComponentType<{ readonly points: readonly Partial<Point>[] }>;

/** Counts the words: fetched with the first point, and missed by nobody if it cannot be. */
const PointLength = lazy(async (): Promise<{ default: Length }> => {
  try {
    return { default: (await import('./PointLength')).PointLength };
  } catch {
    return { default: () => null };
  }
});

const pointId = (index: number) => `point-${index}`;

const waysFrom = (index: number, count: number): readonly Way[] => [
  ...(index > 0 ? ['up' as const] : []),
  ...(index < count - 1 ? ['down' as const] : []),
];

/** What was done to the list last: it is said aloud, and the focus follows it. */
type Done =
  | { readonly what: 'removed'; readonly index: number }
  | { readonly what: 'moved'; readonly from: number; readonly to: number; readonly way: Way };

/** The point before the removed one, or the new first; the button that moved a point, or the point at the list's end. */
function focusAfter(done: Done): void {
  const point = pointId(done.what === 'removed' ? Math.max(0, done.index - 1) : done.to);
  const button = done.what === 'moved' ? document.getElementById(`${point}-${done.way}`) : null;
  (button ?? document.getElementById(point))?.focus();
}

/** Takes the form; asks for one point after another, lets them change places, and any but the last one left be removed. */
export function PointsInput({ form, problems, words }: InputProps) {
  const { t } = useTranslation(['pages', 'questions']);
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'points' });
  const [done, setDone] = useState<Done>();
  const typed = useWatch({ control: form.control, name: 'points' });

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
          ways={waysFrom(index, fields.length)}
          onMove={(way) => moveFrom(index, way)}
          {...(fields.length > 1 && { onRemove: () => removeAt(index) })}
        />
      ))}
      <Suspense>
        <PointLength points={typed} />
      </Suspense>
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
