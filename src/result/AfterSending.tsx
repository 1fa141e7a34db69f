import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { DeadlineId } from '../domain/deadlines';
import { dueOn } from '../domain/due';
import type { LetterId } from '../domain/routes';
import { paths } from '../paths';
import { DatePhrase } from './DatePhrase';
import { dateSentences } from './deadline-sentences';
import { readLines } from './read-lines';
import { LineList } from './LineList';
import { useShowDate } from './useShowDate';
import { Section } from './Section';

/** The council's limit that a letter starts on the day it arrives. The other letters start none. */
const begins: Readonly<Partial<Record<LetterId, DeadlineId>>> = {
  statutoryStage1: 'stage1IfSentToday',
  statutoryStage2: 'stage2IfSentToday',
  statutoryStage3: 'panelIfSentToday',
  lateStage3: 'panelIfSentToday',
  subjectAccess: 'records',
  dataComplaint: 'dataComplaint',
};

/** Takes a letter's id and the day it asks a reply by; says when to expect an answer if it goes today, and how to be able to prove that it went. */
export function AfterSending({
  route,
  replyBy,
}: {
  readonly route: LetterId;
  readonly replyBy: IsoDate | undefined;
}) {
  const { t } = useTranslation(['result', 'deadlines', 'plan']);
  const { walk } = useAnswers();
  const showDate = useShowDate();
  const id = begins[route];
  const deadline = id === undefined ? undefined : dueOn(id, walk.facts);
  return (
    <Section title={t('result:letter.after.title')}>
      {deadline === undefined ? (
        <p>
          {replyBy === undefined
            ? t('result:letter.after.noDate')
            : t('result:letter.after.replyBy', { date: showDate(replyBy) })}
        </p>
      ) : (
        <div className="expect">
          <h3>{t(`deadlines:names.${deadline.id}`)}</h3>
          {dateSentences(deadline).map((sentence) => (
            <DatePhrase key={sentence.key} sentence={sentence} />
          ))}
        </div>
      )}
      <h3>{t('result:letter.after.proofTitle')}</h3>
      <LineList lines={readLines(t('result:letter.after.proof', { returnObjects: true }))} />
      <p>
        <Link className="back-to-result" href={paths.plan}>
          {t('plan:link')}
        </Link>
      </p>
      <p>
        <Link className="back-to-result" href={paths.result}>
          {t('result:letter.after.back')}
        </Link>
      </p>
    </Section>
  );
}
