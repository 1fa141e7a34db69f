import type { ComponentType } from 'react';
import type { Question } from '../domain/questions/kinds';
import type { QuestionInputProps } from './question-input-props';

type Input = ComponentType<QuestionInputProps>;

let fetched: Promise<Input | undefined> | undefined;

/** Takes a kind of question; gives whether its input comes after the first pages. */
export const isLater = (kind: Question['kind']): boolean =>
  kind === 'eachDate' || kind === 'findings' || kind === 'points';

/** Fetches the inputs of those kinds once; undefined after a failure, which is forgotten. Never rejects. */
export const fetchLaterInput = (): Promise<Input | undefined> =>
  (fetched ??= import('./LaterInput').then(
    (file) => file.LaterInput,
    () => {
      fetched = undefined;
      return undefined;
    },
  ));
