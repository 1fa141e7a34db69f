import { useCallback, useId, useLayoutEffect, useRef, useState, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../result/Section';
import { buttonId } from './PaperButtons';
import { PaperRow } from './PaperRow';
import type { Paper, PapersChange } from './papers';

interface PaperListProps {
  readonly list: readonly Paper[];
  readonly change: Dispatch<PapersChange>;
  /** Takes a place from 1; gives what the paper there is called in print without a title of its own. */
  readonly nameAt: (place: number) => string;
  readonly isDisabled: boolean;
}

/** Takes the papers; lets the person name, order and remove them. The focus stays where the work is. */
export function PaperList({ list, change, nameAt, isDisabled }: PaperListProps) {
  const { t } = useTranslation('bundle');
  const hint = useId();
  const [said, setSaid] = useState('');
  const now = useRef(list);
  const toFocus = useRef<string>(undefined);

  useLayoutEffect(() => {
    now.current = list;
    // A row that has moved loses the focus, one that is removed takes it along.
    if (toFocus.current !== undefined) document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  }, [list]);

  const onMove = useCallback(
    (id: number, by: 1 | -1) => {
      const total = now.current.length;
      const number = now.current.findIndex((paper) => paper.id === id) + 1 + by;
      toFocus.current = buttonId(id, by === 1 ? 'down' : 'up');
      setSaid(t('list.moved', { number, total }));
      change({ change: 'move', id, by });
    },
    [change, t],
  );
  const onRemove = useCallback(
    (id: number) => {
      const at = now.current.findIndex((paper) => paper.id === id);
      const next = now.current[at + 1] ?? now.current[at - 1];
      toFocus.current = next ? buttonId(next.id, 'remove') : 'choose-papers';
      setSaid(t('list.removed', { number: at + 1 }));
      change({ change: 'remove', id });
    },
    [change, t],
  );
  const onTitle = useCallback(
    (titled: { readonly id: number; readonly title: string }) => change({ change: 'title', ...titled }),
    [change],
  );

  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {list.length > 0 && (
        <Section title={t('list.heading')}>
          <p className="quiet" id={hint}>
            {t('list.hint')}
          </p>
          <fieldset disabled={isDisabled}>
            <legend className="visually-hidden">{t('list.heading')}</legend>
            <ol className="papers">
              {list.map((paper, at) => (
                <PaperRow
                  key={paper.id}
                  paper={paper}
                  place={at + 1}
                  isLast={at + 1 === list.length}
                  ownName={nameAt(at + 1)}
                  hint={hint}
                  {...{ onMove, onRemove, onTitle }}
                />
              ))}
            </ol>
          </fieldset>
        </Section>
      )}
    </>
  );
}
