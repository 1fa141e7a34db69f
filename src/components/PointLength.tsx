import { useTranslation } from 'react-i18next';
import { lengthFor, wordsOfPoints } from '../domain/letters/letter-length';
import type { Point } from '../domain/questions';

/**
 * Takes the points typed so far; says when they fill more pages than people read with care, and nothing before. It is
 * said aloud once for each length that is reached, and not at every word.
 */
export function PointLength({ points }: { readonly points: readonly Partial<Point>[] }) {
  const { t } = useTranslation('questions');
  const length = lengthFor(wordsOfPoints(points));
  return (
    <div className="hint" aria-live="polite">
      {length !== 'fine' && (
        <>
          <p>{t(`points.length.${length}`)}</p>
          <p>{t('points.length.annex')}</p>
        </>
      )}
    </div>
  );
}
