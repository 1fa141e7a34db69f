import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';

/** A page that many people have open, and that says nothing about who opened it. */
const elsewhere = 'https://www.bbc.co.uk/weather';

/**
 * A button on every page that takes everything off the screen at once, forgets the answers and replaces this page,
 * so that the browser's Back does not lead to it. What it cannot hide is said on the start page.
 */
export function LeaveQuickly() {
  const { t } = useTranslation('pages');
  const { forget } = useAnswers();

  function leave() {
    document.body.replaceChildren();
    document.title = '';
    forget();
    window.location.replace(elsewhere);
  }

  return (
    <button className="leave-quickly" type="button" onClick={leave}>
      {t('leave')}
    </button>
  );
}
