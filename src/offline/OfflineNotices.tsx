import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import '../styles/offline.css';
import { useWorkerState } from './worker-state';

interface NewerProps {
  readonly take: () => void;
  readonly answersStay: boolean;
}

/** Offers a newer version, never in the middle of a letter that it would cost. */
function NewerVersion({ take, answersStay }: NewerProps) {
  const { t } = useTranslation('offline');
  const hasAnswers = Object.keys(useAnswers().answers).length > 0;
  const mayTake = answersStay || !hasAnswers;
  return (
    <section className="newer-version" aria-labelledby="newer-version">
      <h2 id="newer-version">{t('newer.heading')}</h2>
      {mayTake ? (
        <>
          <p>{t(hasAnswers ? 'newer.answersStay' : 'newer.nothingYet')}</p>
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

/** Takes whether the answers outlive a reload; gives what stands below every page: a newer version, and what works offline. */
export const noticesWith = (answersStay: () => boolean) =>
  function OfflineNotices() {
    const { t } = useTranslation('offline');
    const { kept, savesData, takeNewer } = useWorkerState();
    const isKept = kept === 'all' || (savesData && kept === 'journey');
    return (
      <div className="offline-notices">
        <div role="status">{takeNewer && <NewerVersion take={takeNewer} answersStay={answersStay()} />}</div>
        {isKept && <p className="small">{t('kept.journey')}</p>}
        {isKept && savesData && <p className="small">{t('kept.savesData')}</p>}
      </div>
    );
  };
