import { useTranslation } from 'react-i18next';
import { PapersLink } from '../bundle/PapersLink';
import { CaseLink } from '../case/CaseLink';
import { NoteMade } from '../case/NoteMade';
import type { LetterDocument } from '../domain/letters/letter-document';
import type { LetterId } from '../domain/routes';
import { AfterSending } from './AfterSending';
import { CheckLetter } from './check-letter/CheckLetter';
import { Contacts } from './Contacts';
import { ReadingCopy } from './letter-forms/ReadingCopy';
import { LetterSheet } from './LetterSheet';
import { LetterTools } from './LetterTools';
import { LetterWarnings } from './LetterWarnings';
import { readLines } from './read-lines';
import { LineList } from './LineList';
import { Section } from './Section';

interface LetterResultProps {
  readonly route: LetterId;
  readonly letter: LetterDocument;
}

/** Takes a written letter; shows what to do with it, the letter itself, and what comes after sending. */
export function LetterResult({ route, letter }: LetterResultProps) {
  const { t } = useTranslation('result');
  return (
    <div className="letter-page">
      <Section title={t('letter.toDo')}>
        <LineList ordered lines={readLines(t('letter.steps', { returnObjects: true }))} />
        <p className="quiet">{t('letter.english')}</p>
      </Section>
      <LetterWarnings letter={letter} />
      <ReadingCopy route={route} letter={letter} />
      <LetterSheet letter={letter} />
      <CheckLetter letter={letter} />
      <NoteMade route={route}>
        {/* A file made before a word was changed is not this letter: start anew. */}
        <LetterTools key={JSON.stringify(letter)} letter={letter} />
      </NoteMade>
      <PapersLink />
      <Contacts route={route} title={t('contact.titleSend')} />
      <AfterSending route={route} replyBy={letter.replyBy} />
      <CaseLink />
    </div>
  );
}
