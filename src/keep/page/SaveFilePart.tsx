import { useTranslation } from 'react-i18next';
import { Section } from '../../result/Section';
import { useSaveFile } from '../file/useSaveFile';
import { SavedNote } from './SavedNote';

/** Saves the work as one file that can be read in any browser and opened here again. */
export function SaveFilePart({ hasWork }: { readonly hasWork: boolean }) {
  const { t } = useTranslation('keep');
  const { save, saved } = useSaveFile();
  return (
    <Section title={t('file.heading')}>
      <p>{t('file.what')}</p>
      <p>{t('file.who')}</p>
      {hasWork ? (
        <button type="button" className="button" onClick={save}>
          {t('file.save')}
        </button>
      ) : (
        <p className="soft">{t('file.nothing')}</p>
      )}
      <SavedNote name={saved} />
    </Section>
  );
}
