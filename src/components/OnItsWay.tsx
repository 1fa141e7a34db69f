import { useEffect, useState, useTransition, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawLaterContext } from '../draw-later';

/** In milliseconds: a page that comes sooner needs no word. */
const patience = 500;

/** Says, for the pages in it, that the next one is on its way where it takes long: until then the old one stays. */
export function OnItsWay({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('pages');
  const [isOnItsWay, drawLater] = useTransition();
  return (
    <DrawLaterContext value={drawLater}>
      {children}
      <div className="on-its-way" role="status">
        {isOnItsWay && <AfterAWhile>{t('waiting')}</AfterAWhile>}
      </div>
    </DrawLaterContext>
  );
}

function AfterAWhile({ children }: { readonly children: string }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <p>{children}</p>;
}
