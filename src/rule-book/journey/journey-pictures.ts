import type { Say } from '../words';
import { pictures } from './band';
import type { Picture } from './picture';
import { questionBands } from './question-bands';
import { routeBands } from './route-bands';

/**
 * Takes the words; gives the whole journey as drawn: the questions in order with whom each is asked, the ends on the
 * way, the routes in order of precedence, and the letters. Made from the tables alone.
 */
export const journeyPictures = (t: Say): readonly Picture[] =>
  [...questionBands(t), ...routeBands(t)].flatMap((band) =>
    pictures(band, (part) => t('rule-book:journey.continued', { title: band.title, number: part })),
  );
