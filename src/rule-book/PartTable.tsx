import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, Part } from './book';
import { CellWords } from './PieceWords';

interface CellsProps {
  readonly cells: Entry['cells'];
  readonly columns: readonly string[];
}

/** A search changes only whether a row is shown, so its hundreds of cells are drawn once. */
const Cells = memo(function Cells({ cells, columns }: CellsProps) {
  return cells.map((lines, index) =>
    index === 0 ? (
      <th key={index} scope="row">
        <CellWords lines={lines} />
      </th>
    ) : (
      <td key={index} data-column={columns[index]}>
        <CellWords lines={lines} />
      </td>
    ),
  );
});

interface PartTableProps {
  readonly part: Part;
  /** The anchors that a search found; undefined when nothing is searched for. */
  readonly found: ReadonlySet<string> | undefined;
}

/** Takes a part of the book; shows its heading and its table. The heading stays when a search finds nothing in it. */
export function PartTable({ part, found }: PartTableProps) {
  const { t } = useTranslation('rule-book');
  const { id, title, intro, columns, entries } = part;
  const isEmpty = found !== undefined && !entries.some(({ anchor }) => found.has(anchor));
  return (
    <section className="book-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{intro}</p>
      {isEmpty && <p className="book-empty">{t('search.nothingHere')}</p>}
      <table className={`book-table book-${id}${isEmpty ? ' book-missed' : ''}`} aria-labelledby={id}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ anchor, cells }) => (
            // A row that a search missed stays in the page, for print and for links that lead to it.
            <tr
              key={anchor}
              id={anchor}
              className={found === undefined || found.has(anchor) ? undefined : 'book-missed'}
            >
              <Cells cells={cells} columns={columns} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
