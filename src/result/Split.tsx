import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { useQuestionWords } from '../components/question-words';
import type { Matter, MatterYear } from '../domain/matters';
import { mattersOf } from '../domain/matters';
import { rules } from '../domain/rules';
import { Section } from './Section';
import { useShowDate } from './useShowDate';

/** Shows who deals with each thing that was ticked, and each thing's own years; nothing when there is only one. */
export function Split() {
  const { t } = useTranslation('result');
  const { facts } = useAnswers().walk;
  const matters = mattersOf(facts);
  if (matters.length < 2) return null;
  const own = matters.filter(({ goesTo }) => goesTo.includes('council'));
  const others = matters.filter(({ goesTo }) => !goesTo.includes('council'));
  return (
    <Section title={t('split.title')} className="split">
      <p>{t('split.intro')}</p>
      {own.length > 0 && (
        <div>
          <h3>{t('split.thisLetter')}</h3>
          <MatterList matters={own} inProcedure={rules.notYetComplained.holds(facts)} />
        </div>
      )}
      {others.length > 0 && (
        <div>
          <h3>{t('split.otherWays')}</h3>
          <p>{t('split.otherWaysIntro')}</p>
          <MatterList matters={others} inProcedure={false} />
        </div>
      )}
      <p>{t('split.askCouncil')}</p>
    </Section>
  );
}

interface MatterListProps {
  readonly matters: readonly Matter[];
  /** The council's year matters only before the complaint, and only in its own procedure. */
  readonly inProcedure: boolean;
}

function MatterList({ matters, inProcedure }: MatterListProps) {
  const { t } = useTranslation(['result', 'routes']);
  const subjects = useQuestionWords()('subjects').options;
  return (
    <ul className="matters">
      {matters.map(({ number, about, goesTo, hasCouncilYear, councilYear, ombudsmanYear }) => (
        <li key={about}>
          <h4>{t('result:split.part', { number, subject: subjects?.[about] ?? about })}</h4>
          {goesTo.map(
            (to) =>
              to !== 'council' && (
                <p key={to}>
                  {t(goesTo.length > 1 ? 'result:split.both' : 'result:split.goesTo', {
                    route: t(`routes:${to}.name`),
                  })}
                </p>
              ),
          )}
          {goesTo.includes('council') && (
            <>
              {inProcedure && hasCouncilYear && <YearLine year={councilYear} whose="council" />}
              <YearLine year={ombudsmanYear} whose="ombudsman" />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function YearLine({
  year,
  whose,
}: {
  readonly year: MatterYear | undefined;
  readonly whose: 'council' | 'ombudsman';
}) {
  const { t } = useTranslation('result');
  const showDate = useShowDate();
  if (year === undefined) return <p>{t(`split.${whose}YearNotKnown`)}</p>;
  if (year.standing === 'passed' || year.standing === 'mayHavePassed')
    return <p>{t(`split.${whose}YearOver`)}</p>;
  return <p>{t(`split.${whose}Year`, { date: showDate(year.careful ?? year.last.earliest) })}</p>;
}
