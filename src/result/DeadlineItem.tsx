import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { changeOf } from '../domain/councils/changes';
import { councilNamed } from '../domain/councils/councils';
import type { Deadline } from '../domain/due';
import { starts } from '../domain/starts';
import { ChangeLink } from './ChangeLink';
import { DatePhrase } from './DatePhrase';
import { dateSentences, kindOf } from './deadline-sentences';
import { Fold } from './Fold';
import { HowCounted } from './HowCounted';
import { Sources } from './Sources';
import { useList } from './useList';

/** Takes one deadline; says whose it is, its days and where it stands, and folds away how it was counted. */
export function DeadlineItem({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation(['result', 'deadlines']);
  const { id, owes, standing, sources } = deadline;
  const kind = kindOf(deadline);
  const isOver = kind !== 'opens' && (standing === 'passed' || standing === 'mayHavePassed');
  return (
    <li className={`deadline deadline-${kind} deadline-${standing}`}>
      <h4>{t(`deadlines:names.${id}`)}</h4>
      {owes !== 'you' && <p className="deadline-owes">{t(`deadlines:owes.${owes}`)}</p>}
      {dateSentences(deadline).map((sentence) => (
        <DatePhrase key={sentence.key} sentence={sentence} />
      ))}
      {owes !== 'you' && <AfterChange deadline={deadline} />}
      {deadline.start === undefined && <UnknownStart from={deadline.from} />}
      {standing !== 'noDate' && (
        <p className="standing">
          <span>{t(`result:standing.${kind}.${standing}`)}</span>
        </p>
      )}
      {isOver && <p>{t(`deadlines:ifPassed.${id}`)}</p>}
      {standing === 'soon' && <SoonNote id={id} />}
      <Fold title={t('result:count.title')}>
        <HowCounted deadline={deadline} />
        {!isOver && (
          <div>
            <p className="count-heading">{t('result:count.ifPassed')}</p>
            <p>{t(`deadlines:ifPassed.${id}`)}</p>
          </div>
        )}
        <p className="count-heading">{t('result:sources.title')}</p>
        <Sources ids={sources} />
      </Fold>
    </li>
  );
}

/** A day after the council has ended: who answers for it then. Once it has ended, the page says so at its top. */
function AfterChange({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation('result');
  const { today, walk } = useAnswers();
  const list = useList();
  const change = changeOf(councilNamed(walk.facts.council ?? ''));
  const last = (deadline.extended ?? deadline.normal)?.last.latest;
  if (change === undefined || last === undefined || last <= change.endsOn || today > change.endsOn)
    return null;
  return <p>{t('councilChange.then', { successors: list(change.successors.map(({ name }) => name)) })}</p>;
}

/** The two years that run while a council takes its time: what to do before they end (OQ-01). */
function SoonNote({ id }: { readonly id: Deadline['id'] }) {
  const { t } = useTranslation('deadlines');
  return id === 'complainFirst' || id === 'ombudsman' ? <p>{t(`ifSoon.${id}`)}</p> : null;
}

function UnknownStart({ from }: { readonly from: Deadline['from'] }) {
  const { t } = useTranslation(['result', 'deadlines']);
  const { walk } = useAnswers();
  const question = starts[from].question(walk.facts);
  return (
    <>
      <p>{t('deadlines:unknownStart', { start: t(`deadlines:starts.${from}`) })}</p>
      {question !== undefined && <ChangeLink to={question} label={t('result:dates.tellUs')} />}
    </>
  );
}
