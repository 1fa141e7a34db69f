import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../../answers';
import { Page } from '../../components/Page';
import { staysWaiting } from '../../domain/reply/what-follows';
import type { Came } from '../../domain/reply/may-come';
import { nextPath, paths } from '../../paths';

/** Takes something after which a person still waits; says what it means, and leads back. */
export function Noted({ came }: { readonly came: Came }) {
  const { t } = useTranslation('case');
  const { walk } = useAnswers();
  const isAsked = walk.next !== undefined;
  return (
    <Page title={t('title')} section={t('section')} heading={t('noted.heading')}>
      {staysWaiting(came) && <p className="lead">{t(`noted.${came}`)}</p>}
      <Link className="button" href={isAsked ? nextPath(walk) : paths.yourCase}>
        {t(isAsked ? 'noted.onward' : 'noted.toCase')}
      </Link>
    </Page>
  );
}
