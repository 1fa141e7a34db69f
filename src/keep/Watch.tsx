import { navigate } from 'raviger';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import '../styles/keep.css';
import { lookAgain } from './device/device-state';
import { followDevice } from './device/follow-device';
import { watchIdle, type IdleWatch } from './idle';
import { note } from './notes';
import { meetOtherTabs } from './other-tabs';
import type { Beside } from './slots';
import { StillThere } from './StillThere';

/** Stands beside the pages once there is something to keep: watches other tabs, the copy on the device, the clock and the printer. */
export function Watch({ journey, startPath }: Beside) {
  const { keeper, shared = false, empty } = journey;
  const [isAsking, setIsAsking] = useState(false);
  const idle = useRef<IdleWatch>(undefined);

  const beginAnew = useEffectEvent((andShared: boolean) => {
    setIsAsking(false);
    empty({ andShared });
    lookAgain();
    navigate(startPath, { replace: true });
  });
  const clear = useEffectEvent(() => {
    if (!shared) return;
    beginAnew(false);
    note({ cleared: true });
  });

  useEffect(
    () =>
      meetOtherTabs(
        () => note({ otherTab: true }),
        () => beginAnew(true),
      ),
    [],
  );
  useEffect(() => followDevice(keeper), [keeper]);
  useEffect(() => {
    const watch = watchIdle(
      () => setIsAsking(true),
      () => clear(),
    );
    idle.current = watch;
    return watch.stop;
  }, []);

  if (!isAsking) return null;
  return (
    <StillThere
      willClear={shared}
      onStay={() => {
        setIsAsking(false);
        idle.current?.stay();
      }}
    />
  );
}
