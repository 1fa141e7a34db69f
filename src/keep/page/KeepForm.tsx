import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import type { ErrorInWords } from '../../components/ErrorList';
import { Choice } from '../../components/Choice';
import { keepOnDevice } from '../device/write-copy';
import { canLock } from '../device/seal';
import { Passphrase } from './Passphrase';
import { WhoElse, type User } from './WhoElse';

/** Characters of the shortest passphrase: shorter ones are guessed by machines. */
const shortest = 12;

type Problem = 'who' | 'short' | 'failed';

/** Asks who else uses the device before anything is kept on it, and locks what others could read. */
export function KeepForm({ onTried }: { readonly onTried: (error?: ErrorInWords) => void }) {
  const { t } = useTranslation('keep');
  const { keeper, setShared } = useAnswers();
  const [who, setWho] = useState<User>();
  const [passphrase, setPassphrase] = useState('');
  const [wipeChosen, setWipe] = useState<boolean>();
  const [problem, setProblem] = useState<Problem>();
  const [isWorking, setIsWorking] = useState(false);
  const shared = who !== 'no';
  const wipe = wipeChosen ?? shared;

  const toMend: Readonly<Partial<Record<Problem, ErrorInWords>>> = {
    who: { field: 'who-no', words: t('device.shared.unanswered') },
    short: { field: 'new-passphrase', words: t('device.passphrase.short') },
  };

  function problemNow(): Problem | undefined {
    if (who === undefined) return 'who';
    const isShort = Array.from(passphrase).length < shortest;
    return isShort && (shared || passphrase !== '') ? 'short' : undefined;
  }

  async function keep(event: SyntheticEvent) {
    event.preventDefault();
    // A second tap would make a second copy, and take the first for another tab's.
    if (isWorking) return;
    const found = problemNow();
    setProblem(found);
    const work = keeper.work();
    onTried(found && toMend[found]);
    if (found !== undefined || work === undefined) return;
    setIsWorking(true);
    try {
      await keepOnDevice(work, { shared, wipe }, passphrase);
    } catch {
      setProblem('failed');
      setIsWorking(false);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void keep(event)}>
      <WhoElse
        who={who}
        isUnanswered={problem === 'who'}
        onChoose={(user) => {
          setWho(user);
          setShared(user !== 'no');
        }}
      />
      {who !== undefined && shared && (
        <div className="notice" role="status">
          <p>{t('device.shared.advice')}</p>
          <p>{t(canLock() ? 'device.shared.lock' : 'device.passphrase.cannot')}</p>
          <p>{t('device.shared.idle')}</p>
        </div>
      )}
      {who !== undefined && canLock() && (
        <Passphrase
          isNew
          id="new-passphrase"
          label={t(shared ? 'device.passphrase.label' : 'device.passphrase.optional')}
          value={passphrase}
          onChange={setPassphrase}
          error={problem === 'short' ? toMend.short?.words : undefined}
        />
      )}
      {who !== undefined && (
        <Choice
          type="checkbox"
          id="wipe"
          label={t('device.wipe.label')}
          hint={t('device.wipe.hint')}
          checked={wipe}
          onChange={({ target }) => setWipe(target.checked)}
        />
      )}
      <div role="status">
        {isWorking && <p>{t('device.working')}</p>}
        {problem === 'failed' && <p className="field-error">{t('device.failed')}</p>}
      </div>
      {(who === undefined || !shared || canLock()) && (
        <button type="submit" className="button" aria-disabled={isWorking}>
          {t('device.keep')}
        </button>
      )}
    </form>
  );
}
