import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { whoAnswersOn } from '../../domain/councils/changes';
import { councilNamed } from '../../domain/councils/councils';
import { composeLetter } from '../../domain/letters/compose-letter';
import type { LetterDocument } from '../../domain/letters/letter-document';
import type { LetterId } from '../../domain/routes';
import { localeFor } from '../../i18n';
import { eitherIn, sayIn, writingIn } from '../../letter-forms/writing-in';

/** Takes a letter's id; gives the letter as the screen's language says and writes it, or nothing if that is English. */
export function useReadingCopy(id: LetterId): LetterDocument | undefined {
  const { i18n } = useTranslation('letters');
  const { facts } = useAnswers().walk;
  const locale = localeFor(i18n.resolvedLanguage);
  if (locale === localeFor('en')) return undefined;
  const say = sayIn(i18n);
  const council = councilNamed(facts.council ?? '');
  const councilName =
    council === undefined ? say('common.theCouncil') : eitherIn(locale, whoAnswersOn(council, facts.today));
  return composeLetter(id, facts, { say, councilName, writing: writingIn(locale) });
}
