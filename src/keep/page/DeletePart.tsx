import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { Section } from '../../result/Section';
import { deleteCopy } from '../device/write-copy';
import { forgetElsewhere } from '../other-tabs';
import { deviceKey, readKept, tabKey } from '../tab';

/** What a place holds: so many answers or characters. */
export interface Held {
  readonly page: number;
  readonly tab: number;
  readonly device: number;
}

/** Reads what the browser's storage holds, in characters, beside the number of answers in memory. */
export const heldNow = (page: number): Held => ({
  page,
  tab: readKept('sessionStorage', tabKey)?.length ?? 0,
  device: readKept('localStorage', deviceKey)?.length ?? 0,
});

interface DeletePartProps {
  readonly onDeleted: (before: Held) => void;
}

/** One tap deletes everything, in every tab of the app, without asking again: somebody may need it to be quick. */
export function DeletePart({ onDeleted }: DeletePartProps) {
  const { t } = useTranslation('keep');
  const { answers, drafts, keeper, empty } = useAnswers();
  function deleteAll() {
    keeper.flush();
    const before = heldNow(Object.keys(answers).length + drafts.size());
    empty({ andShared: true });
    deleteCopy();
    forgetElsewhere();
    onDeleted(before);
  }
  return (
    <Section title={t('delete.heading')}>
      <p>{t('delete.what')}</p>
      <button type="button" className="button button-delete" onClick={deleteAll}>
        {t('delete.button')}
      </button>
    </Section>
  );
}
