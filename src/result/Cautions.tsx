import { useTranslation } from 'react-i18next';
import { cautions, type CautionId } from '../domain/cautions';
import { Fold } from './Fold';
import { Section } from './Section';
import { Sources } from './Sources';
import { useVoice } from './useVoice';

/** More than three warnings at once are read by nobody (product, section 2a). */
const shownFirst = 3;

/** Takes warnings, the worst first; shows three and folds the rest. */
export function Cautions({ ids }: { readonly ids: readonly CautionId[] }) {
  const { t } = useTranslation('result');
  const folded = ids.slice(shownFirst);
  if (ids.length === 0) return null;
  return (
    <Section title={t('cautions.title')} className="cautions">
      {ids.slice(0, shownFirst).map((id) => (
        <CautionBox key={id} id={id} />
      ))}
      {folded.length > 0 && (
        <Fold title={t('cautions.more', { count: folded.length })}>
          {folded.map((id) => (
            <CautionBox key={id} id={id} />
          ))}
        </Fold>
      )}
    </Section>
  );
}

function CautionBox({ id }: { readonly id: CautionId }) {
  const { t } = useTranslation(['result', 'cautions']);
  const voice = useVoice();
  return (
    <div className="caution">
      <h3>{t(`cautions:${id}.title`, voice)}</h3>
      <p>{t(`cautions:${id}.text`, voice)}</p>
      <Fold title={t('sources.title')}>
        <Sources ids={cautions[id].sources} />
      </Fold>
    </div>
  );
}
