const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/**
 * Takes voices and a language tag; gives the voice to read with: of that very tag, else of its language, the device's
 * own choice first. Only a voice of the device itself: any other would send the words of the page away.
 */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const own = voices.filter((voice) => voice.localService && base(voice.lang) === base(language));
  const exact = own.filter((voice) => voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase());
  const best = exact.length > 0 ? exact : own;
  return best.find((voice) => voice.default) ?? best[0];
}

/** The voices there are now; a browser may learn of them late. None where the browser cannot speak. */
export const voicesNow = (): readonly SpeechSynthesisVoice[] =>
  'speechSynthesis' in window ? window.speechSynthesis.getVoices() : [];
