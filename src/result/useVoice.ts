import { useAnswers } from '../answers';
import { voiceOf, type Voice } from '../domain/voice';

/** Gives what `t` needs to speak to the person: to a young person "you", where the words differ for them. */
export function useVoice(): { readonly context?: Voice } {
  const voice = voiceOf(useAnswers().walk.facts);
  return voice === undefined ? {} : { context: voice };
}
