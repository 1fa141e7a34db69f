import { Suspense, useEffect } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { AnswersProvider, useAnswers } from './answers';
import { FocusOnArrival } from './components/FocusOnArrival';
import { Loaded } from './components/Loaded';
import { Waiting } from './components/Waiting';
import type { IsoDate } from './domain/calendar/iso-date';
import { fetchLaterPages, laterPages } from './later-pages';
import { QuestionPage } from './pages/QuestionPage';
import { StartPage } from './pages/StartPage';
import { UnknownPage } from './pages/UnknownPage';
import { pathOf, paths, questionIds } from './paths';

/** Takes today on the person's own calendar (ISO date), which is read nowhere else; gives the whole app. */
export function App({ today }: { today: IsoDate }) {
  return (
    <BrowserRouter>
      <AnswersProvider today={today}>
        <Suspense fallback={<Waiting />}>
          <FocusOnArrival />
          <Pages />
        </Suspense>
      </AnswersProvider>
    </BrowserRouter>
  );
}

function Pages() {
  const hasBegun = Object.keys(useAnswers().answers).length > 0;
  useEffect(() => {
    if (hasBegun) void fetchLaterPages();
  }, [hasBegun]);
  return (
    <Routes>
      <Route path={paths.start} element={<StartPage />} />
      {questionIds.map((id) => (
        <Route key={id} path={pathOf(id)} element={<QuestionPage key={id} id={id} />} />
      ))}
      <Route path={paths.result} element={<Loaded key="result" load={laterPages.result} />} />
      <Route path={paths.checkAnswers} element={<Loaded key="check" load={laterPages.checkAnswers} />} />
      <Route path={paths.letter} element={<Loaded key="letter" load={laterPages.letter} />} />
      <Route path="*" element={<UnknownPage />} />
    </Routes>
  );
}
