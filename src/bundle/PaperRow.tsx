import { memo, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { longestTitle, shownName, titleFromName, type Paper } from './papers';
import { PaperButtons, type PaperMoves } from './PaperButtons';
import { forCover } from './printable-title';

interface PaperRowProps extends PaperMoves {
  readonly paper: Paper;
  /** What the paper is called in print without a title of its own. */
  readonly ownName: string;
  readonly hint: string;
  readonly onTitle: Dispatch<{ readonly id: number; readonly title: string }>;
}

/** Takes a paper of the list; shows what it is, and lets the person name it, move it and take it out. */
export const PaperRow = memo(function PaperRow({ paper, ownName, hint, onTitle, ...moves }: PaperRowProps) {
  const { t } = useTranslation('bundle');
  const { id, file, title, found } = paper;
  const { missing } = forCover(title ?? '');
  const field = `paper-${id}-title`;
  const warning = `paper-${id}-warning`;
  return (
    <li className="paper">
      <p className="paper-number">{t('list.number', { number: moves.place })}</p>
      <p className="paper-file">
        <span>
          {t('list.file')} <bdi translate="no">{shownName(file.name)}</bdi>
        </span>
        <span className="quiet">{found && describe(found)}</span>
      </p>
      <label htmlFor={field}>
        {t('list.title')}
        <span className="visually-hidden">{t('list.which', { name: ownName })}</span>
      </label>
      <input
        className="text-box"
        id={field}
        type="text"
        autoComplete="off"
        dir="auto"
        lang="en-GB"
        translate="no"
        placeholder={ownName}
        maxLength={longestTitle}
        value={title ?? ''}
        aria-describedby={missing.length > 0 ? `${hint} ${warning}` : hint}
        onChange={({ target }) => onTitle({ id, title: target.value })}
      />
      <div role="status" id={warning} className="paper-warning">
        {missing.length > 0 && <p>{t('list.unprintable', { characters: missing.join(' ') })}</p>}
      </div>
      <PaperButtons
        {...moves}
        id={id}
        name={ownName}
        onUseName={() => onTitle({ id, title: titleFromName(file.name) })}
      />
    </li>
  );

  function describe({ kind, pages }: NonNullable<Paper['found']>) {
    return kind === 'pdf' ? t('list.pdf', { count: pages }) : t('list.photo');
  }
});
