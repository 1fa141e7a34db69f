import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { goElsewhere } from '../keep/leaving';
import { useThreeShifts } from '../safety/three-shifts';

/**
 * A button on every page, and three presses of Shift, that take everything off the screen at once, forget the answers
 * and replace this page, so that the browser's Back does not lead to it. What it cannot hide is said before the first
 * question.
 */
export function LeaveQuickly() {
  const { t } = useTranslation('pages');
  const { forget } = useAnswers();

  function leave() {
    document.body.replaceChildren();
    document.title = '';
    if ('speechSynthesis' in window) window.speechSynthesis.cancel();
    forget();
    goElsewhere();
  }
  const left = useThreeShifts(leave);

  return (
    <div className="leave">
      <button className="leave-quickly" type="button" aria-describedby="leave-hint" onClick={leave}>
        {t('leave')}
      </button>
      <p className="leave-hint" id="leave-hint">
        {t('leaveKeys')}
      </p>
      <p className="leave-count" role="status">
        {left > 0 && <span>{t('leaveCount', { count: left })}</span>}
      </p>
    </div>
  );
}
