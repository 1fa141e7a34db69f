import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { Suspense, useEffect } from 'react';
import { useRedirect } from 'raviger';
import { AnswersProvider, useAnswers } from '../../src/answers';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import type { Answers } from '../../src/domain/questions';
import { LetterPage } from '../../src/pages/LetterPage';
import { RoutePage } from '../../src/pages/RoutePage';
import { needWords, startWords } from '../../src/i18n';
import { paths } from '../../src/paths';
import { somebodyWho, today } from '../case-of';
import { useDrawnPath } from '../../src/useDrawnPath';

/** The files of words that the two pages need. */
export const wordFiles = [
  'hard-words',
  'bundle',
  'case',
  'pages',
  'questions',
  'safety',
  'routes',
  'rules',
  'deadlines',
  'cautions',
  'contacts',
  'result',
  'letters',
  'forms',
  'check',
  'plan',
];

/** Loads the words the two pages need, once for a file of tests. */
export async function loadWords(): Promise<void> {
  await startWords(['en']);
  await needWords(...wordFiles);
}

/** Answers as if the person had just given them all; what follows is the page they come to. */
function Answered({ answers }: { answers: Answers }) {
  const journey = useAnswers();
  useEffect(() => journey.setAnswers(answers));
  return null;
}

function Pages({ answers }: { answers: Answers }) {
  useRedirect(paths.checkAnswers, paths.letter);
  switch (useDrawnPath()) {
    case '/answered':
      return <Answered answers={answers} />;
    case paths.result:
      return <RoutePage />;
    case paths.letter:
      return <LetterPage />;
    default:
      return <p data-testid="elsewhere" />;
  }
}

/** Takes all answers and where to begin; opens the page they lead to. */
export function openWith(answers: Answers, on: IsoDate = today, at = '/answered') {
  window.history.replaceState(null, '', at);
  render(
    <AnswersProvider today={on}>
      <Suspense>
        <Pages answers={answers} />
      </Suspense>
    </AnswersProvider>,
  );
  return userEvent.setup();
}

/** Takes what differs from the ordinary parent; opens their result page. */
export async function openResult(said: Answers, on?: IsoDate) {
  const user = openWith(somebodyWho(said), on);
  await screen.findByRole('heading', { level: 1 });
  return user;
}

/** The answers every letter asks for. */
export const letterAnswers = {
  yourName: 'Ada Example',
  addressChoice: 'show',
  skipStage1: 'no',
  skipAsked: 'no',
  yourAddress: '1 Sample Road\nTown\nAB1 2CD',
  yourEmail: 'ada@example.org',
  yourPhone: '',
  children: 'Kim Example, born 2 May 2018',
  complaintsTeam: '',
  reference: '',
  points: [
    {
      whatHappened: 'Nobody came on the day agreed.',
      when: 'early in June',
      who: 'The social worker',
      shouldHave: 'A visit',
      effect: 'We waited the whole day.',
      wish: 'An apology',
    },
  ],
  whyLate: 'I was ill.',
  stillPossible: '',
  whyNotSettled: 'The visits are not in the answer.',
  whatTheySaid: '',
  workers: 'The social worker',
  whatWasLost: 'A bed',
} satisfies Answers;

/** Takes what differs; opens the result page, and from there the letter of the main route. */
export async function openLetter(said: Answers, on?: IsoDate) {
  const user = await openResult({ ...letterAnswers, ...said }, on);
  await user.click(screen.getByRole('button', { name: i18next.t('result:next.makeLetter') }));
  await screen.findByRole('article');
  return user;
}
