import { useTranslation } from 'react-i18next';
import { Page } from '../components/Page';
import { useWayBack } from '../components/SideLink';
import type { IsoDate } from '../domain/calendar/iso-date';
import { LineList } from '../result/LineList';
import { readLines } from '../result/read-lines';
import { useShowDate } from '../result/useShowDate';

/** The day on which what this page says was last compared with what the pages do. */
const writtenOn: IsoDate = '2026-11-23';

const parts = ['works', 'gaps', 'instead', 'tell'] as const;

/** The accessibility statement: what works for whom, what does not, and what to do then. */
export function StatementPage() {
  const { t } = useTranslation('statement');
  const showDate = useShowDate();
  return (
    <Page title={t('title')} heading={t('heading')} back={useWayBack()}>
      <p className="lead">{t('lead')}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`${part}.title`)}</h2>
          <LineList lines={readLines(t(`${part}.lines`, { returnObjects: true }))} />
        </section>
      ))}
      <p className="small">{t('writtenOn', { date: showDate(writtenOn) })}</p>
    </Page>
  );
}
