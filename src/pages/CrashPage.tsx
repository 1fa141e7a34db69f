import { navigate } from 'raviger';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { Page } from '../components/Page';
import { DrawAgain } from '../keep/draw-again';
import { useSaveFile } from '../keep/file/useSaveFile';
import { SavedNote } from '../keep/page/SavedNote';
import { pathOf, paths } from '../paths';
import '../styles/keep.css';

/** In place of a page that broke: what was typed as a file, and the way back to the last question. */
export function CrashPage() {
  const { t } = useTranslation('keep');
  const { walk } = useAnswers();
  const { save, saved } = useSaveFile();
  const drawAgain = use(DrawAgain);
  const last = walk.asked.findLast((id) => walk.facts[id] !== undefined);

  function goBack() {
    navigate(last === undefined ? paths.start : pathOf(last));
    drawAgain();
  }

  return (
    <Page title={t('crash.title')} heading={t('crash.heading')}>
      <p className="lead">{t('crash.kept')}</p>
      <div className="keep-buttons">
        <button type="button" className="button" onClick={save}>
          {t('crash.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={goBack}>
          {t('crash.back')}
        </button>
      </div>
      <SavedNote name={saved} />
      <p>{t('crash.person')}</p>
    </Page>
  );
}
