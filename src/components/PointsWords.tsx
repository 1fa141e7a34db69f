import { useTranslation } from 'react-i18next';
import type { Point } from '../domain/questions';
import { pointParts } from './point-parts';
import { useQuestionWords } from './question-words';

/** Takes a person's points; shows each with the parts that are filled in, in their own words. */
export function PointsWords({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation('questions');
  const { parts } = useQuestionWords()('points');
  return (
    <ol className="points-given">
      {points.map((point, index) => (
        // Points have no identity of their own: their place is all there is.
        <li key={index}>
          {pointParts
            .filter((part) => (point[part] ?? '').trim() !== '')
            .map((part) => (
              <p key={part}>
                <span className="part-name">{parts?.[part]?.label}</span>
                <span className="own-words" translate="no">
                  {point[part]}
                </span>
              </p>
            ))}
          {point.leaveOut === true && <p className="soft">{t('points.leftOut')}</p>}
        </li>
      ))}
    </ol>
  );
}
