import { useId, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../result/Section';
import type { Paper } from './papers';

interface AddPapersProps {
  readonly list: readonly Paper[];
  readonly onAdd: (files: readonly File[]) => void;
  readonly isDisabled: boolean;
}

/** Takes the list so far and what to do with new files; lets the person choose them, and says how many are in. */
export function AddPapers({ list, onAdd, isDisabled }: AddPapersProps) {
  const { t } = useTranslation('bundle');
  const hint = useId();
  const left = list.filter(({ found }) => !found).length;

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    onAdd([...(target.files ?? [])]);
    // So that the same file can be chosen again, for example after it was mended.
    target.value = '';
  }

  return (
    <Section title={t('add.heading')}>
      {/* The box lies over the words, unseen, so that files can be dropped on them as well. */}
      <p className="choose-papers button">
        <label htmlFor="choose-papers">{t('add.button')}</label>
        <input
          id="choose-papers"
          type="file"
          multiple
          accept="application/pdf,image/*"
          aria-describedby={hint}
          disabled={isDisabled}
          onChange={choose}
        />
      </p>
      <p className="quiet" id={hint}>
        {t('add.hint')}
      </p>
      <div role="status">
        {left > 0 && <p>{t('add.looking', { count: left })}</p>}
        {left === 0 && list.length > 0 && <p>{t('add.looked', { count: list.length })}</p>}
      </div>
    </Section>
  );
}
