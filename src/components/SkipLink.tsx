import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes the id of the heading; gives a link to it for people who use a keyboard. Leaves the address as it is. */
export function SkipLink({ to }: { to: string }) {
  const { t } = useTranslation('pages');
  function skip(event: MouseEvent) {
    event.preventDefault();
    document.getElementById(to)?.focus();
  }
  return (
    <a className="skip-link" href={`#${to}`} onClick={skip}>
      {t('skip')}
    </a>
  );
}
