import { Link } from 'raviger';
import { useTranslation } from 'react-i18next';
import type { Found } from '../../check-letter/check-letter';
import { canShorten, shortened } from '../../check-letter/shorten';
import type { Kind } from '../../check-letter/spot';
import type { SourceId } from '../../domain/sources';
import { pathOf } from '../../paths';
import { Sources } from '../Sources';
import { usePlaceName } from './usePlaceName';

/** Where a rule, and not only good sense, stands behind the word of caution. */
const sourcesOf: Partial<Record<Kind, readonly SourceId[]>> = { court: ['SP-R01'], courtPapers: ['SAFE-07'] };

interface FoundItemProps {
  readonly id: string;
  readonly found: Found;
  readonly onKeep: () => void;
  readonly onChange: () => void;
  readonly onShorten: () => void;
}

/** Takes what was found; shows what it may be, the words, where they stand and why it matters, and what can be done. */
export function FoundItem({ id, found, onKeep, onChange, onShorten }: FoundItemProps) {
  const { t } = useTranslation('check');
  const placeName = usePlaceName();
  const { kind, words, place, at, quoted } = found;
  const which = <span className="visually-hidden">{t('which', { words })}</span>;
  return (
    <li className="check-item" id={id} tabIndex={-1}>
      <h3>{t(`kinds.${kind}.what`)}</h3>
      <p className="check-words" translate="no">
        <q dir="auto">{words}</q>
      </p>
      <p className="quiet">
        <span>{placeName(place)}</span>
        {at.length > 1 && <span>{t('times', { count: at.length })}</span>}
      </p>
      <p>
        <span>{t(`kinds.${kind}.why`)}</span> {quoted && <span>{t('quoted')}</span>}
      </p>
      <Sources ids={sourcesOf[kind] ?? []} />
      <div className="check-ways">
        <button className="button button-quiet" type="button" onClick={onKeep}>
          <span>{t('keep')}</span>
          {which}
        </button>
        <Link className="button button-quiet" href={pathOf(place.question)} onClick={onChange}>
          <span>{t('change')}</span>
          {which}
        </Link>
        {canShorten(kind) && (
          <button className="button button-quiet" type="button" onClick={onShorten}>
            <span>{t('shorten', { short: shortened(kind, words) })}</span>
            {which}
          </button>
        )}
      </div>
    </li>
  );
}
