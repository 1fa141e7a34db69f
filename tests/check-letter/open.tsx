import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useEffect } from 'react';
import { Link } from 'raviger';
import { AnswersProvider, useAnswers } from '../../src/answers';
import { laterInput } from '../../src/components/later-inputs';
import { Page } from '../../src/components/Page';
import { chosenLetter } from '../../src/domain/letters';
import type { Answers } from '../../src/domain/questions';
import { needWords, startWords } from '../../src/i18n';
import { QuestionPage } from '../../src/pages/QuestionPage';
import { pathOf, paths, questionIds } from '../../src/paths';
import { CheckLetter } from '../../src/result/check-letter/CheckLetter';
import { LetterSheet } from '../../src/result/LetterSheet';
import { useLetter } from '../../src/result/useLetter';
import { somebodyWho, today } from '../case-of';
import { letterAnswers } from '../result/open';
import { useDrawnPath } from '../../src/useDrawnPath';

/** Loads the words that the letter, its check and the questions need. */
export async function loadWords(): Promise<void> {
  // What is there is drawn at once: React’s tools for tests lose a page that waits inside one of their clicks.
  await laterInput.get();
  await startWords(['en']);
  await needWords('check', 'errors', 'letters', 'pages', 'questions', 'result', 'safety', 'rules');
}

const [ordinaryPoint] = letterAnswers.points;

/** Takes what happened, point by point; gives the points of an ordinary complaint with these words. */
export const saying = (...stories: string[]) => ({
  points: stories.map((whatHappened) => ({ ...ordinaryPoint!, whatHappened })),
});

function Answered({ answers }: { answers: Answers }) {
  const { setAnswers } = useAnswers();
  useEffect(() => setAnswers(answers));
  return null;
}

function Choose() {
  const { chooseLetter } = useAnswers();
  return (
    <button type="button" onClick={() => chooseLetter(chosenLetter('statutoryStage1'))}>
      make the letter
    </button>
  );
}

function Letter() {
  const { letter: route, facts } = useAnswers().walk;
  const written = useLetter(route, facts);
  if (written.state !== 'written') return null;
  return (
    <Page title="" heading="The letter">
      <div className="letter-page">
        <LetterSheet letter={written.letter} />
        <CheckLetter letter={written.letter} />
      </div>
    </Page>
  );
}

function Pages({ answers }: { answers: Answers }) {
  const path = useDrawnPath();
  const question = questionIds.find((id) => pathOf(id) === path);
  if (question !== undefined) return <QuestionPage key={question} id={question} />;
  if (path === '/answered') return <Answered answers={answers} />;
  if (path === paths.letter) return <Letter />;
  return path === paths.result ? <Choose /> : <Link href={paths.letter}>to the letter</Link>;
}

/** Takes what differs from the ordinary parent; opens their letter with its check. */
export async function openCheck(said: Answers) {
  window.history.replaceState(null, '', '/answered');
  const user = userEvent.setup();
  render(
    <AnswersProvider today={today}>
      <Suspense>
        <Pages answers={somebodyWho({ ...letterAnswers, addressChoice: 'show', ...said })} />
      </Suspense>
    </AnswersProvider>,
  );
  await user.click(await screen.findByRole('button', { name: 'make the letter' }));
  await user.click(await screen.findByRole('link', { name: 'to the letter' }));
  await screen.findByRole('article');
  return user;
}
