import { use, useEffect, useEffectEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { needWords } from '../i18n';
import { KeepLink, NoticesContext } from '../keep/KeepLink';
import { loader } from '../loader';
import { NoticesSlot } from '../offline/NoticesSlot';
import { OldLawSlot } from '../offline/OldLawSlot';
import { Later } from './Later';
import { PageTop } from './PageTop';
import { useOpenFoldsInPrint } from './useOpenFoldsInPrint';
import { useDrawnPath } from '../useDrawnPath';

/** The id of every page's heading; it labels the fields of a question that has only one. */
export const headingId = 'heading';

const hardWords = loader(async () => {
  const [{ HardWords }] = await Promise.all([import('../hard-words/HardWords'), needWords('hard-words')]);
  return HardWords;
});

interface PageProps {
  /** For the tab and the browser's history: neutral, never a question with its answer. The product's name is added. */
  readonly title: string;
  readonly heading: string;
  /** A small line above the heading: where in the journey this is. */
  readonly section?: string;
  /** The path that the Back link leads to. */
  readonly back?: string;
  /** The error summary. While there is one, the tab's title says so too. */
  readonly errors?: ReactNode;
  readonly children: ReactNode;
}

/** When a page is drawn, but not the first, moves the focus to its heading and the view to its top. */
function useFocusOnArrival(arrive: () => boolean) {
  const onArrival = useEffectEvent(() => {
    // Else Back would show the middle of a page whose heading has the focus.
    window.history.scrollRestoration = 'manual';
    if (!arrive()) return;
    document.getElementById(headingId)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
  useEffect(() => onArrival(), []);
}

/** Takes a page's title, heading and content; lays them out as the main part of the frame. */
export function Page({ title, heading, section, back, errors, children }: PageProps) {
  const { t } = useTranslation('pages');
  const pathname = useDrawnPath();
  const notices = use(NoticesContext);
  const { hasBegun, broughtTo, arrive } = useAnswers();
  const tabTitle = t(errors === undefined ? 'title.plain' : 'title.withErrors', { page: title });

  useEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);

  useFocusOnArrival(arrive);
  useOpenFoldsInPrint();

  return (
    <main>
      <PageTop back={back} />
      {errors}
      {notices}
      {broughtTo === pathname && (
        <p className="notice" role="status">
          {t('broughtHere')}
        </p>
      )}
      {section !== undefined && <p className="section-name">{section}</p>}
      <h1 id={headingId} tabIndex={-1}>
        {heading}
      </h1>
      <OldLawSlot />
      {children}
      <KeepLink />
      {hasBegun && <Later loader={hardWords} />}
      <NoticesSlot />
    </main>
  );
}
