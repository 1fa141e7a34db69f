import { useTranslation } from 'react-i18next';

export interface PaperMoves {
  /** Its place in the list, from 1. */
  readonly place: number;
  readonly isLast: boolean;
  readonly onMove: (id: number, by: 1 | -1) => void;
  readonly onRemove: (id: number) => void;
}

interface PaperButtonsProps extends PaperMoves {
  readonly id: number;
  readonly name: string;
  readonly onUseName: () => void;
}

/** The id of a button of a paper, for moving the focus. */
export const buttonId = (id: number, button: 'up' | 'down' | 'remove' | 'useName'): string =>
  `paper-${id}-${button}`;

/** Takes a paper's place and name; gives its buttons. One that can do nothing here stays, so that the focus does. */
export function PaperButtons({ id, name, place, isLast, onMove, onRemove, onUseName }: PaperButtonsProps) {
  const { t } = useTranslation('bundle');
  const buttons = [
    { key: 'useName', isOff: false, press: onUseName },
    { key: 'up', isOff: place === 1, press: () => onMove(id, -1) },
    { key: 'down', isOff: isLast, press: () => onMove(id, 1) },
    { key: 'remove', isOff: false, press: () => onRemove(id) },
  ] as const;
  return (
    <div className="paper-buttons">
      {buttons.map(({ key, isOff, press }) => (
        <button
          key={key}
          type="button"
          className="button button-quiet"
          id={buttonId(id, key)}
          aria-disabled={isOff}
          onClick={isOff ? undefined : press}
        >
          {t(`list.${key}`)}
          <span className="visually-hidden">{t('list.which', { name })}</span>
        </button>
      ))}
    </div>
  );
}
