import { useTranslation } from 'react-i18next';
import { paths } from '../paths';
import { Listen } from '../read-aloud/Listen';
import { BackLink } from './BackLink';
import { SideLink } from './SideLink';

/** Takes the path before this page, if there is one; gives the line above the heading: back, listen, talk to a person. */
export function PageTop({ back }: { readonly back: string | undefined }) {
  const { t } = useTranslation('pages');
  return (
    <div className="page-top">
      {back !== undefined && <BackLink to={back} />}
      <Listen />
      <SideLink className="talk-link" to={paths.talk}>
        {t('talk')}
      </SideLink>
    </div>
  );
}
