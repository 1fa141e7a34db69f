import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../domain/questions';
import { localeFor } from '../i18n';
import { ChangeLink } from './ChangeLink';

/** Takes a question; links to it from inside the English letter, in the language of the screen. Not printed, not copied. */
export function ChangeInLetter({ from }: { readonly from: QuestionId }) {
  const { t, i18n } = useTranslation('result');
  const language = i18n.resolvedLanguage;
  return (
    <span className="sheet-change" translate="yes" lang={localeFor(language)} dir={i18n.dir(language)}>
      <ChangeLink to={from} label={t('letter.change')} />
    </span>
  );
}
