import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '../components/Later';
import { needWords, localeFor } from '../i18n';
import { loader } from '../loader';
import { voiceFor, voicesNow } from './voices';

const player = loader(async () => {
  const [{ Player }] = await Promise.all([import('./Player'), needWords('aloud')]);
  return Player;
});

function whenVoicesCome(tell: () => void) {
  if (!('speechSynthesis' in window)) return () => undefined;
  const { speechSynthesis } = window;
  speechSynthesis.addEventListener('voiceschanged', tell);
  return () => speechSynthesis.removeEventListener('voiceschanged', tell);
}

/** Gives a button that reads the page aloud; nothing where the device has no voice of its own for the language. */
export function Listen() {
  const { t, i18n } = useTranslation('pages');
  const language = localeFor(i18n.resolvedLanguage);
  const canSpeak = useSyncExternalStore(whenVoicesCome, () => voiceFor(voicesNow(), language) !== undefined);
  const [isWanted, setWanted] = useState(false);
  if (!canSpeak) return null;
  if (isWanted) return <Later loader={player} />;
  return (
    <button className="link-button" type="button" onClick={() => setWanted(true)}>
      {t('listen')}
    </button>
  );
}
