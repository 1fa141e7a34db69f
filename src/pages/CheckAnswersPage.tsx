import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { AnswersSummary } from '../components/AnswersSummary';
import { Page } from '../components/Page';
import { pathBeforeCheck, paths } from '../paths';
import { useOpenOnly } from '../useOpenOnly';

/** All answers that count, before the letter is made. Open when all that the chosen letter asks is answered. */
export function CheckAnswersPage() {
  const { t } = useTranslation('pages');
  const { walk } = useAnswers();
  const isOpen = walk.letter !== undefined && walk.next === undefined;
  useOpenOnly(isOpen);
  if (!isOpen) return null;
  return (
    <Page
      title={t('check.title')}
      section={t('sections.yourLetter')}
      heading={t('check.heading')}
      back={pathBeforeCheck(walk)}
    >
      <p className="lead">{t('check.lead')}</p>
      <AnswersSummary level="h2" />
      <Link className="button" href={paths.letter}>
        {t('check.makeLetter')}
      </Link>
    </Page>
  );
}
