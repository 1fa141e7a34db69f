import { useTranslation } from 'react-i18next';
import { beginning } from '../domain/letters/beginning';
import type { Point } from '../domain/questions';

/** Words of a point that are shown: enough to know it by. */
const mostShown = 40;

/** Takes a point; shows its beginning in the person's own words. */
export function PointQuote({ point }: { readonly point: Point }) {
  const { t } = useTranslation('case');
  const { text } = beginning(point.whatHappened, mostShown);
  return (
    <figure className="point-quote">
      <figcaption>{t('point.own')}</figcaption>
      <blockquote className="own-words" translate="no">
        {text === point.whatHappened ? text : `${text} …`}
      </blockquote>
    </figure>
  );
}
