import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { piecesOf } from './pieces';
import { readerOf, type Reader } from './reader';
import '../styles/aloud.css';

/** Reads the page at once; gives the buttons to pause and to stop. It is silent when its page goes. */
export function Player() {
  const { t } = useTranslation('aloud');
  const [state, setState] = useState<'reading' | 'paused' | 'stopped'>('reading');
  const reader = useRef<Reader>(undefined);
  const first = useRef<HTMLButtonElement>(null);

  function readFromTop() {
    const main = document.querySelector('main');
    if (!main) return;
    reader.current = readerOf(piecesOf(main), () => setState('stopped'));
    reader.current.play();
  }
  useEffect(() => {
    first.current?.focus();
    readFromTop();
    const silence = () => reader.current?.stop();
    window.addEventListener('pagehide', silence);
    return () => {
      window.removeEventListener('pagehide', silence);
      silence();
    };
  }, []);

  function press() {
    if (state === 'reading') reader.current?.pause();
    else if (state === 'paused') reader.current?.play();
    else readFromTop();
    setState(state === 'reading' ? 'paused' : 'reading');
  }
  function stop() {
    reader.current?.stop();
    setState('stopped');
    first.current?.focus();
  }

  return (
    <div className="player" role="group" aria-label={t('name')}>
      <button ref={first} className="link-button" type="button" onClick={press}>
        {t(`press.${state}`)}
      </button>
      {state !== 'stopped' && (
        <button className="link-button" type="button" onClick={stop}>
          {t('stop')}
        </button>
      )}
      <p className="player-note">{t('note')}</p>
    </div>
  );
}
