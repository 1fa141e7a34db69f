import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { lettersToSend } from '../case/letters-to-send';
import { SentForm } from '../case/SentForm';
import { useCase } from '../case/useCase';
import '../styles/case.css';

/** Asks when a letter went: from that day the council's time is counted. */
export function LetterSentPage() {
  useTranslation(['case', 'routes']);
  const { made = [] } = useAnswers();
  const known = useCase((one) => lettersToSend(made, one).length > 0);
  return known === undefined ? null : <SentForm known={known} letters={lettersToSend(made, known)} />;
}
