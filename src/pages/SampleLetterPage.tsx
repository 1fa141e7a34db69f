import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../components/LoadFailed';
import { Page } from '../components/Page';
import { SideLink, useWayBack } from '../components/SideLink';
import { Waiting } from '../components/Waiting';
import { paths } from '../paths';
import { LetterSheet } from '../result/LetterSheet';
import { useLetter } from '../result/useLetter';
import { sampleFacts, sampleLetter, withoutChangeLinks } from '../sample-letter';
import '../styles/letter.css';
import '../styles/result.css';

/** A letter of somebody who does not exist, written by the same rules as everybody's. */
export function SampleLetterPage() {
  const { t } = useTranslation('sample');
  const back = useWayBack();
  const written = useLetter(sampleLetter, sampleFacts);
  if (written.state === 'failed') return <LoadFailed onRetry={written.retry} />;
  if (written.state === 'loading') return <Waiting />;
  return (
    <Page title={t('title')} heading={t('heading')} back={back}>
      <div className="letter-page">
        <p className="lead">{t('lead')}</p>
        <p className="notice">{t('madeUp')}</p>
        <LetterSheet letter={withoutChangeLinks(written.letter)} />
        <p>{t('after')}</p>
        <SideLink className="button" to={paths.staySafe}>
          {t('begin')}
        </SideLink>
      </div>
    </Page>
  );
}
