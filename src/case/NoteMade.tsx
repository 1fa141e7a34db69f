import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { withMade } from '../domain/made';
import type { LetterId } from '../domain/routes';
import { paths } from '../paths';

/** A button that only opens a part of the page takes no letter away. */
const takesAway = (target: EventTarget) =>
  target instanceof Element && target.closest('a[href], button:not([aria-expanded])') !== null;

interface NoteMadeProps {
  readonly route: LetterId;
  /** The buttons and links that take the letter away. */
  readonly children: ReactNode;
}

/** Takes a letter and the ways to take it away; notes the day it was made, and then asks whether it was sent. */
export function NoteMade({ route, children }: NoteMadeProps) {
  const { t } = useTranslation('case');
  const { today, made = [], note } = useAnswers();
  const isMade = made.some((one) => one.route === route && one.sentOn === undefined);
  const onClick = ({ target }: MouseEvent) => {
    if (takesAway(target)) note((kept) => ({ ...kept, made: withMade(kept.made ?? [], route, today) }));
  };
  return (
    <>
      {/* Links and buttons are what is pressed, by keyboard too; this only listens to them all. */}
      <div onClickCapture={onClick}>{children}</div>
      <div role="status">
        {isMade && (
          <section className="made-ask">
            <h2>{t('made.question')}</h2>
            <p>{t('made.why')}</p>
            <Link className="button button-quiet" href={paths.letterSent}>
              {t('made.button')}
            </Link>
          </section>
        )}
      </div>
    </>
  );
}
