import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { paths } from '../paths';

/** Leads to the case page: where a person comes back with a reply. */
export function CaseLink() {
  const { t } = useTranslation('pages');
  return (
    <p>
      <Link className="back-to-result" href={paths.yourCase}>
        {t('caseLink')}
      </Link>
    </p>
  );
}
