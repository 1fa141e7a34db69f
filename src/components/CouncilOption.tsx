import { useTranslation } from 'react-i18next';
import type { Match } from '../domain/councils/find-councils';

/**
 * What an option of the council list says: the name, and why it stands for what was typed.
 * Takes a match; gives its words. Never throws. Source: the product's own convention.
 */
export function CouncilOption({ match }: { match: Match }) {
  const { t } = useTranslation('safety');
  const via = match.kind === 'council' ? match.via : undefined;
  return (
    <>
      <span className="council-option-name" translate="no">
        {match.name}
      </span>
      {via && (
        <span className="council-option-why">
          {t(`council.via.${via.why}`, { place: via.name, council: match.name })}
        </span>
      )}
      {match.kind === 'outsideEngland' && (
        <span className="council-option-why">
          {t(`council.outside.${match.nation}`, { place: match.name })}
        </span>
      )}
    </>
  );
}
