import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../domain/calendar/iso-date';
import { checked, sources, type SourceId } from '../domain/sources';
import { ExternalLink } from './ExternalLink';
import { useShowDate } from './useShowDate';

/** Takes ids of sources; lists each with its address, the day we looked, and a plain word where it is not the law itself. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const { t } = useTranslation('result');
  const showDate = useShowDate();
  const days = [...new Set(ids.map(checked))];
  const sameDay: IsoDate | undefined = days.length === 1 ? days[0] : undefined;
  if (ids.length === 0) return null;
  return (
    <div className="sources">
      <ul>
        {ids.map((id) => {
          const { cite, url, mark } = sources[id];
          return (
            <li key={id}>
              <ExternalLink to={url} words={cite} />
              {mark !== 'primary' && <span className="source-mark">{t(`sources.mark.${mark}`)}</span>}
              {sameDay === undefined && <span>{t('sources.checked', { date: showDate(checked(id)) })}</span>}
            </li>
          );
        })}
      </ul>
      <p>
        {sameDay !== undefined && <span>{t('sources.checked', { date: showDate(sameDay) })}</span>}{' '}
        <span>{t('sources.newTabs')}</span>
      </p>
    </div>
  );
}
