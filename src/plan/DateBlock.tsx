import { useTranslation } from 'react-i18next';
import type { Deadline } from '../domain/due';
import { DatePhrase } from '../result/DatePhrase';
import { dateSentences, kindOf } from '../result/deadline-sentences';

interface DateBlockProps {
  readonly deadline: Deadline;
  /** Whether what stands around it already names it. */
  readonly named?: boolean;
}

/** Takes a deadline; says its days, where it stands, and what to do once it has passed. */
export function DateBlock({ deadline, named = false }: DateBlockProps) {
  const { t } = useTranslation(['result', 'deadlines']);
  const { id, from, start, standing } = deadline;
  const kind = kindOf(deadline);
  const isOver = kind !== 'opens' && (standing === 'passed' || standing === 'mayHavePassed');
  const isAhead = standing === 'ahead' || standing === 'noDate';
  // A day not counted cannot pass, one that hangs on sending today moves with it, one that opens a step
  // is no end, and of a court's clock the words above the list say what to do.
  const saysIfPassed =
    start !== undefined && from !== 'today' && kind !== 'court' && !(kind === 'opens' && isAhead);
  return (
    <div className={`plan-date plan-date-${kind} plan-date-${standing}`}>
      {!named && <p className="plan-date-name">{t(`deadlines:names.${id}`)}</p>}
      {dateSentences(deadline).map((sentence) => (
        <DatePhrase key={sentence.key} sentence={sentence} />
      ))}
      {start === undefined && <p>{t('deadlines:unknownStart', { start: t(`deadlines:starts.${from}`) })}</p>}
      {!isAhead && (
        <p className="plan-standing">
          <span>{t(`result:standing.${kind}.${standing}`)}</span>
        </p>
      )}
      {standing === 'soon' && (id === 'complainFirst' || id === 'ombudsman') && (
        <p>{t(`deadlines:ifSoon.${id}`)}</p>
      )}
      {saysIfPassed && (
        <p className="plan-if-passed">
          {!isOver && kind !== 'opens' && <b>{t('result:count.ifPassed')}</b>}
          <span>{t(`deadlines:ifPassed.${id}`)}</span>
        </p>
      )}
    </div>
  );
}
