import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { LoadFailed } from '../components/LoadFailed';
import { Page } from '../components/Page';
import { Waiting } from '../components/Waiting';
import { paths } from '../paths';
import { LetterResult } from '../result/LetterResult';
import { useLetter } from '../result/useLetter';
import '../styles/letter.css';
import '../styles/result.css';
import { useOpenOnly } from '../useOpenOnly';

/** The letter, ready to read, change and take away. Until all it needs is answered, it leads to what is missing. */
export function LetterPage() {
  const { t } = useTranslation('result');
  const { letter: route, next, facts } = useAnswers().walk;
  const isOpen = route !== undefined && next === undefined;
  const written = useLetter(route, facts);
  useOpenOnly(isOpen);
  if (!isOpen) return null;
  if (written.state === 'failed') return <LoadFailed onRetry={written.retry} />;
  if (written.state === 'loading') return <Waiting />;
  return (
    <Page
      title={t('sectionLetter')}
      section={t('section')}
      heading={t('letter.heading')}
      back={paths.checkAnswers}
    >
      <LetterResult route={route} letter={written.letter} />
    </Page>
  );
}
