import { needWords } from '../i18n';
import { loader } from '../loader';

/** What checks answers by their schemas, with the words for what is wrong: nobody needs it before the first Continue. */
export const answerCheck = loader(async () => {
  const [{ checkAnswer }] = await Promise.all([import('./check-answer'), needWords('errors')]);
  return checkAnswer;
});
