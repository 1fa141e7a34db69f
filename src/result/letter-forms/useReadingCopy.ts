import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { councilNamed } from '../../domain/councils/councils';
import { composeLetter } from '../../domain/letters/compose-letter';
import type { LetterDocument } from '../../domain/letters/letter-document';
import type { Say } from '../../domain/letters/say';
import type { LetterId } from '../../domain/routes';
import { localeFor } from '../../i18n';

/** Takes a letter's id; gives the letter written with the words of the screen's language, or nothing if that is English. */
export function useReadingCopy(id: LetterId): LetterDocument | undefined {
  const { t, i18n } = useTranslation('letters');
  const { facts } = useAnswers().walk;
  if (localeFor(i18n.resolvedLanguage) === localeFor('en')) return undefined;
  const say: Say = (key, gaps) => t(key, { ...gaps });
  const councilName = councilNamed(facts.council ?? '')?.name ?? say('common.theCouncil');
  return composeLetter(id, facts, { say, councilName });
}
