import { expect, test } from 'vitest';
import { voiceFor } from '../../src/read-aloud/voices';

const voice = (
  name: string,
  lang: string,
  localService: boolean,
  isDefault = false,
): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

test('a voice that would send the words away is never taken, even where it is the only one', () => {
  expect(voiceFor([voice('Remote', 'en-GB', false, true)], 'en-GB')).toBeUndefined();
});
test('British English is taken before American, and the device’s own choice before the others', () => {
  const voices = [
    voice('American', 'en-US', true, true),
    voice('First', 'en_GB', true),
    voice('Chosen', 'en-GB', true, true),
  ];
  expect(voiceFor(voices, 'en-GB')?.name).toBe('Chosen');
  expect(voiceFor(voices.slice(0, 2), 'en-GB')?.name).toBe('First');
  expect(voiceFor(voices.slice(0, 1), 'en-GB')?.name).toBe('American');
});
test('no voice reads a language that is not its own', () => {
  expect(voiceFor([voice('Polish', 'pl-PL', true)], 'en-GB')).toBeUndefined();
  expect(voiceFor([], 'en-GB')).toBeUndefined();
});
