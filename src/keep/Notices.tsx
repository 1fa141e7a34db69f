import { Link } from 'raviger';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/keep.css';
import { deviceState, onDevice, type DeviceState } from './device/device-state';
import { focusHeading } from './focus-heading';
import { currentNotes, note, onNotes } from './notes';
import type { Beside } from './slots';

type Told = 'cannotKeep' | 'keptHere' | 'behind' | 'changed' | 'full' | 'aside';

/** What the copy on the device has to say on every page. One that is merely closed is offered only to who has nothing here. */
function toldOfDevice(device: DeviceState, hasWork: boolean): Told | 'gone' | undefined {
  if (device.now === 'changed' || device.now === 'full' || device.now === 'gone') return device.now;
  if (device.now !== 'closed') return undefined;
  if (device.behind) return 'behind';
  return hasWork ? undefined : 'keptHere';
}

/** At the top of each page: what a person should know about where their answers are. Mostly nothing. */
export function Notices({ journey, keepPath }: Beside) {
  const { t } = useTranslation('keep');
  const understand = () => {
    note({ otherTab: false });
    focusHeading();
  };
  const { cannotKeep, answers, drafts, aside = [] } = journey;
  const device = useSyncExternalStore(onDevice, deviceState);
  const { otherTab, cleared } = useSyncExternalStore(onNotes, currentNotes);
  const hasWork = Object.keys(answers).length + drafts.size() > 0;
  const ofDevice = toldOfDevice(device, hasWork);
  const withLink: readonly Told[] = [
    ...(cannotKeep ? ['cannotKeep' as const] : []),
    ...(ofDevice !== undefined && ofDevice !== 'gone' ? [ofDevice] : []),
    ...(aside.length > 0 ? ['aside' as const] : []),
  ];
  if (withLink.length === 0 && ofDevice === undefined && !otherTab && !cleared) return null;
  return (
    <section className="keep-notices" aria-label={t('notice.name')} role="status">
      {withLink.map((told) => (
        <p className="notice" key={told}>
          <span>{t(`notice.${told}`)}</span> <Link href={keepPath}>{t(`notice.${told}Link`)}</Link>
        </p>
      ))}
      {ofDevice === 'gone' && (
        <p className="notice">
          <span>{t('notice.gone')}</span>
        </p>
      )}
      {cleared && (
        <p className="notice">
          <span>{t('notice.cleared')}</span>
          {device.now === 'closed' && <span> {t('notice.clearedCopy')}</span>}
        </p>
      )}
      {otherTab && (
        <div className="notice">
          <p>{t('notice.otherTab')}</p>
          <button type="button" className="button button-quiet" onClick={understand}>
            {t('notice.understood')}
          </button>
        </div>
      )}
    </section>
  );
}
