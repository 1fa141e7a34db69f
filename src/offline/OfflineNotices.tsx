import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import '../styles/offline.css';
import { useWorkerState } from './worker-state';

/** Offers a newer version, never in the middle of a letter that it would cost. */
function NewerVersion({ take }: { readonly take: () => void }) {
  const { t } = useTranslation('offline');
  const { hasBegun, cannotKeep } = useAnswers();
  const mayTake = !cannotKeep || !hasBegun;
  return (
    <section className="newer-version" aria-labelledby="newer-version">
      <h2 id="newer-version">{t('newer.heading')}</h2>
      {mayTake ? (
        <>
          <p>{t(hasBegun ? 'newer.answersStay' : 'newer.nothingYet')}</p>
          <button className="button button-quiet" type="button" onClick={take}>
            {t('newer.use')}
          </button>
        </>
      ) : (
        <p>{t('newer.laterOnly')}</p>
      )}
    </section>
  );
}

/** What stands below every page: a newer version, and what works offline. */
export function OfflineNotices() {
  const { t } = useTranslation('offline');
  const { kept, savesData, takeNewer } = useWorkerState();
  const isKept = kept === 'all' || (savesData && kept === 'journey');
  return (
    <div className="offline-notices">
      <div role="status">{takeNewer && <NewerVersion take={takeNewer} />}</div>
      {isKept && <p className="small">{t('kept.journey')}</p>}
      {isKept && savesData && <p className="small">{t('kept.savesData')}</p>}
    </div>
  );
}
