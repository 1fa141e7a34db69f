import { useTranslation } from 'react-i18next';
import { bookWords } from '../words';
import { journeyPictures } from './journey-pictures';
import { measures } from './measures';
import { Shapes } from './Shapes';

/** Gives the journey as a picture, a band for each section. On a narrow screen it can be moved sideways. */
export function JourneyPicture() {
  const { t } = useTranslation(bookWords);
  return (
    // What is wider than the screen must be reachable without a pointer.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="journey" role="region" aria-label={t('rule-book:journey.scroll')} tabIndex={0}>
      {journeyPictures(t).map(({ id, title, description, height, shapes }) => (
        <svg
          key={id}
          className="journey-band"
          viewBox={`0 0 ${measures.width} ${height}`}
          direction="ltr"
          role="img"
          aria-labelledby={`journey-${id}-title journey-${id}-words`}
        >
          <title id={`journey-${id}-title`}>{title}</title>
          <desc id={`journey-${id}-words`}>{description}</desc>
          <Shapes shapes={shapes} />
        </svg>
      ))}
    </div>
  );
}
