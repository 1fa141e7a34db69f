import { useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorInWords } from '../../components/ErrorList';
import { Section } from '../../result/Section';
import { deviceState, onDevice } from '../device/device-state';
import { deleteCopy } from '../device/write-copy';
import { KeepForm } from './KeepForm';
import { OpenCopy } from './OpenCopy';

interface DevicePartProps {
  readonly hasWork: boolean;
  /** Hears of each attempt to keep or open a copy: what there is to mend, or nothing. */
  readonly onTried: (error?: ErrorInWords) => void;
}

/** The copy on this device: makes it, opens it, says how it stands, and deletes it. */
export function DevicePart({ hasWork, onTried }: DevicePartProps) {
  const { t } = useTranslation('keep');
  const device = useSyncExternalStore(onDevice, deviceState);
  const { now } = device;
  const [isDeleted, setIsDeleted] = useState(false);
  const state = useRef<HTMLDivElement>(null);
  const isAbsent = now === 'none' || now === 'gone';
  function stop() {
    deleteCopy();
    setIsDeleted(true);
    onTried();
    // The button goes away.
    state.current?.focus();
  }
  return (
    <Section title={t('device.heading')}>
      <p>{t('device.what')}</p>
      <div role="status" tabIndex={-1} ref={state}>
        {now === 'closed' ? (
          <p className="done">{t(device.behind ? 'device.behind' : 'device.closed')}</p>
        ) : (
          now !== 'none' && <p className={now === 'keeping' ? 'done' : 'notice'}>{t(`device.${now}`)}</p>
        )}
        {now === 'none' && isDeleted && <p className="done">{t('device.deleted')}</p>}
      </div>
      {'facts' in device && (
        <p>
          <span>{t(device.facts.lock ? 'device.locked' : 'device.unlocked')}</span>{' '}
          <span>{t(device.facts.wipe ? 'device.wiped' : 'device.stays')}</span>
        </p>
      )}
      {(now === 'closed' || now === 'changed') && (
        <OpenCopy key={now} hasWork={hasWork} isOwn={now === 'closed' && device.behind} onTried={onTried} />
      )}
      {isAbsent && (hasWork ? <KeepForm onTried={onTried} /> : <p className="soft">{t('device.nothing')}</p>)}
      {!isAbsent && (
        <button type="button" className="button button-quiet" onClick={stop}>
          {t('device.stop')}
        </button>
      )}
    </Section>
  );
}
