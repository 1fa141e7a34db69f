import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { useShowDate } from '../../result/useShowDate';
import { useSaveFile } from '../file/useSaveFile';
import type { Work } from '../work/work';
import { SavedNote } from './SavedNote';
import { Told } from './Told';

interface WhichWorkProps {
  readonly opened: Work;
  readonly onTake: () => void;
  readonly onKeepHere: () => void;
}

/** Takes work that was opened while there is other work here; asks which to keep, and offers to save the other first. */
export function WhichWork({ opened, onTake, onKeepHere }: WhichWorkProps) {
  const { t } = useTranslation('keep');
  const showDate = useShowDate();
  const { answers } = useAnswers();
  const { save, saved } = useSaveFile();
  const count = (all: object) => t('which.answers', { count: Object.keys(all).length });
  return (
    <Told heading={t('which.heading')}>
      <p>{t('which.text')}</p>
      <ul>
        <li>{t('which.here', { answers: count(answers) })}</li>
        <li>{t('which.there', { answers: count(opened.answers), date: showDate(opened.savedOn) })}</li>
      </ul>
      <p>{t('which.first')}</p>
      <div className="keep-buttons">
        <button type="button" className="button button-quiet" onClick={save}>
          {t('file.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={onKeepHere}>
          {t('which.keepHere')}
        </button>
        <button type="button" className="button" onClick={onTake}>
          {t('which.takeThere')}
        </button>
      </div>
      <SavedNote name={saved} />
    </Told>
  );
}
