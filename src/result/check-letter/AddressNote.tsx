import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import type { Case } from '../../domain/case';
import { ChangeLink } from '../ChangeLink';

/** The key under which the person keeps their address in the letter. */
export const addressKey = 'address';

const isGiven = (answer: string | undefined) => (answer ?? '').trim() !== '';
const canBeReached = (facts: Case) => isGiven(facts.yourEmail) || isGiven(facts.yourPhone);

interface AddressNoteProps {
  readonly isKept: boolean;
  readonly onKeep: () => void;
}

/** Says once who may see the person’s address, or how an answer reaches them without one. Nothing where it is not asked. */
export function AddressNote({ isKept, onKeep }: AddressNoteProps) {
  const { t } = useTranslation('check');
  const { asked, facts } = useAnswers().walk;
  if (!asked.includes('addressChoice')) return null;
  if (asked.includes('yourAddress') && isGiven(facts.yourAddress))
    return isKept ? null : (
      <div className="check-address">
        <p>{t('address.shown')}</p>
        <div className="check-ways">
          <button className="button button-quiet" type="button" onClick={onKeep}>
            {t('address.keep')}
          </button>
          <ChangeLink to="addressChoice" label={t('change')} />
        </div>
      </div>
    );
  return (
    <div className="check-address">
      <p>{canBeReached(facts) ? t('address.leftOut') : t('address.unreachable')}</p>
      {!canBeReached(facts) && (
        <div className="check-ways">
          <ChangeLink to="yourEmail" label={t('address.email')} />
          <ChangeLink to="yourPhone" label={t('address.phone')} />
        </div>
      )}
    </div>
  );
}
