import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '../components/read-date';
import { isIsoDate, type IsoDate } from '../domain/calendar/iso-date';
import { newestCheck } from '../domain/checked-on';
import { localeFor } from '../i18n';

/** What is wrong with the answer: nothing chosen, no such day, or a day before the app was made. */
export type ClockProblem = 'choose' | 'date' | 'tooEarly';

export type Box = 'day' | 'month' | 'year';

/** What stands on the page and what may be done with it. */
export interface ClockFormState {
  readonly choice: 'yes' | 'no' | undefined;
  readonly choose: (choice: 'yes' | 'no') => void;
  readonly boxes: Readonly<Record<Box, string>>;
  readonly type: (box: Box, text: string) => void;
  /** The day that the boxes hold, or '' while there is no such day. */
  readonly typed: string;
  readonly problem: ClockProblem | undefined;
  /** Counts the attempts that had a problem. */
  readonly attempt: number;
  readonly onSubmit: (event: SyntheticEvent) => void;
}

/** Takes the day on the device and where to go on to; gives the form that asks which day it is. */
export function useClockForm(today: IsoDate, onToday: (day: IsoDate) => void): ClockFormState {
  const { i18n } = useTranslation();
  const [choice, choose] = useState<'yes' | 'no'>();
  const [boxes, setBoxes] = useState<Readonly<Record<Box, string>>>({ day: '', month: '', year: '' });
  const [failed, setFailed] = useState<{ problem: ClockProblem | undefined; attempt: number }>({
    problem: undefined,
    attempt: 0,
  });
  const typed = readDate({ known: 'day', ...boxes }, localeFor(i18n.resolvedLanguage));

  const fail = (problem: ClockProblem) => setFailed({ problem, attempt: failed.attempt + 1 });

  function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    if (choice === undefined) fail('choose');
    else if (choice === 'yes') onToday(today);
    else if (!isIsoDate(typed)) fail('date');
    else if (typed < newestCheck) fail('tooEarly');
    else onToday(typed);
  }

  const type = (box: Box, text: string) => setBoxes({ ...boxes, [box]: text });
  return { choice, choose, boxes, type, typed, ...failed, onSubmit };
}
