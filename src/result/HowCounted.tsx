import { useTranslation } from 'react-i18next';
import type { Deadline } from '../domain/due';
import { countWords } from './count-words';
import { useShowDate } from './useShowDate';

/** Takes a deadline; tells how its days were counted. */
export function HowCounted({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation(['result', 'deadlines']);
  const { note, counts, beyond } = countWords(deadline, { t, showDate: useShowDate() });
  return (
    <div className="how-counted">
      <p>{note}</p>
      {counts.map(({ which, counted, skipped, careful }) => (
        <div key={which ?? 'only'}>
          {which !== undefined && <p className="count-heading">{t(`result:count.${which}`)}</p>}
          <Lines lines={counted} />
          {skipped !== undefined && <p>{skipped.intro}</p>}
          {skipped !== undefined && skipped.days.length > 0 && (
            <ul className="skipped">
              {skipped.days.map((day) => (
                <li key={day}>{day}</li>
              ))}
            </ul>
          )}
          <Lines lines={careful} />
        </div>
      ))}
      {beyond !== undefined && <p>{beyond}</p>}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
