import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import type { ErrorInWords } from '../../components/ErrorList';
import { needsPassphrase, openCopy } from '../device/open-copy';
import { parsed } from '../work/raw';
import { readWork } from '../work/read-work';
import { Passphrase } from './Passphrase';
import { useGoOn, type FoundCopy } from './useGoOn';
import { useWhileHere } from '../../useWhileHere';
import { WhichWork } from './WhichWork';

interface OpenCopyProps {
  readonly hasWork: boolean;
  /** The copy is this tab's own: opening it only means to go on keeping. */
  readonly isOwn: boolean;
  readonly onTried: (error?: ErrorInWords) => void;
}

/** Opens the copy on this device, with its passphrase where it is locked, and asks which answers to keep where there are others. */
export function OpenCopy({ hasWork, isOwn, onTried }: OpenCopyProps) {
  const { t } = useTranslation('keep');
  const { today } = useAnswers();
  const { take, keepHere } = useGoOn();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'working' | 'wrongKey' | 'damaged'>('idle');
  const [found, setFound] = useState<FoundCopy>();
  const isLocked = needsPassphrase();

  const now = useWhileHere({ hasWork, take, keepHere });

  async function open(event: SyntheticEvent) {
    event.preventDefault();
    if (state === 'working') return;
    setState('working');
    const copy = await openCopy(passphrase);
    const here = now();
    if (here === undefined) return;
    const read = typeof copy === 'string' ? undefined : readWork(parsed(copy.text), today);
    if (typeof copy === 'string' || read === undefined || 'problem' in read) {
      setState(copy === 'wrongKey' ? copy : 'damaged');
      onTried(copy === 'wrongKey' ? { field: 'passphrase', words: t('device.wrong') } : undefined);
      return;
    }
    setState('idle');
    setPassphrase('');
    onTried();
    const opened = { copy, work: read.work };
    if (isOwn && here.hasWork) here.keepHere(copy);
    else if (here.hasWork) setFound(opened);
    else here.take(opened);
  }

  if (found)
    return (
      <WhichWork opened={found.work} onTake={() => take(found)} onKeepHere={() => keepHere(found.copy)} />
    );
  return (
    <form noValidate onSubmit={(event) => void open(event)}>
      {isLocked && (
        <Passphrase
          id="passphrase"
          label={t('device.yourPassphrase')}
          value={passphrase}
          onChange={setPassphrase}
          error={state === 'wrongKey' ? t('device.wrong') : undefined}
        />
      )}
      <div role="alert">{state === 'damaged' && <p className="field-error">{t('device.damaged')}</p>}</div>
      <div role="status">{state === 'working' && <p>{t('device.working')}</p>}</div>
      <button type="submit" className="button" aria-disabled={state === 'working'}>
        {t('device.open')}
      </button>
    </form>
  );
}
