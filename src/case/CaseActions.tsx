import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { mayCome } from '../domain/reply/may-come';
import { paths } from '../paths';
import { Section } from '../result/Section';
import type { KnownCase } from './as-known';
import { lettersToSend } from './letters-to-send';

/** Takes the case; gives what a person may come back for, as big buttons. */
export function CaseActions({ known }: { readonly known: KnownCase }) {
  const { t } = useTranslation('case');
  const { made = [] } = useAnswers();
  const { facts, route, next } = known;
  return (
    <Section title={t('what.title')}>
      <div className="case-actions">
        {mayCome(facts, route).length > 0 && (
          <Link className="button button-large" href={paths.reply}>
            {t('what.replied')}
          </Link>
        )}
        <Link className="button button-large" href={paths.silence}>
          {t('what.nothing')}
        </Link>
        {lettersToSend(made, known).length > 0 && (
          <Link className="button button-large" href={paths.letterSent}>
            {t('what.sent')}
          </Link>
        )}
        {next === undefined && (
          <Link className="button button-large button-quiet" href={paths.result}>
            {t('what.next')}
          </Link>
        )}
      </div>
    </Section>
  );
}
