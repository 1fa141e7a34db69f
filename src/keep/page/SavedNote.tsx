import { useTranslation } from 'react-i18next';

/** Takes the name of the file last saved, or none; says aloud that it is saved, and under which name to look for it. */
export function SavedNote({ name }: { readonly name: string | undefined }) {
  const { t } = useTranslation('keep');
  return <div role="status">{name !== undefined && <p className="done">{t('file.saved', { name })}</p>}</div>;
}
