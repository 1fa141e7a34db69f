import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { Choice } from '../components/Choice';
import { Page } from '../components/Page';
import { useWayBack } from '../components/SideLink';
import { isAddressOut, type SafetyChoices } from '../safety/choices';

const hides = ['history', 'downloads', 'mail', 'phone'] as const;
const choices = ['addressOut', 'neutralNames', 'shared'] as const;

/** What to know before the first question, where somebody else may see the phone. Passed in one tap; open at any time. */
export function StaySafePage() {
  const { t } = useTranslation(['stay-safe', 'pages']);
  const { answers, safety, shared = false, chooseSafety } = useAnswers();
  const back = useWayBack();
  const [chosen, setChosen] = useState<SafetyChoices>({
    addressOut: isAddressOut(answers),
    neutralNames: safety?.neutralNames ?? false,
    shared,
  });

  const goOn = () => chooseSafety(chosen);
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    goOn();
  }
  return (
    <Page title={t('stay-safe:title')} heading={t('stay-safe:heading')} back={back}>
      <p className="lead">{t('stay-safe:lead')}</p>
      <button className="button button-quiet" type="button" onClick={goOn}>
        {t('stay-safe:nobody')}
      </button>
      <section className="card card-safe">
        <h2>{t('stay-safe:leave.title')}</h2>
        <p>{t('stay-safe:leave.button', { leave: t('pages:leave') })}</p>
        <p>{t('stay-safe:leave.keys')}</p>
      </section>
      <section>
        <h2>{t('stay-safe:hides.title')}</h2>
        <ul className="safe-list">
          {hides.map((id) => (
            <li key={id}>
              <strong>{t(`stay-safe:hides.${id}.what`)}</strong> <span>{t(`stay-safe:hides.${id}.do`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <form onSubmit={submit}>
        <fieldset className="choices">
          <legend>{t('stay-safe:choices.title')}</legend>
          {choices.map((id) => (
            <Choice
              key={id}
              type="checkbox"
              id={id}
              checked={chosen[id]}
              onChange={() => setChosen((before) => ({ ...before, [id]: !before[id] }))}
              label={t(`stay-safe:choices.${id}.label`)}
              hint={t(`stay-safe:choices.${id}.hint`)}
            />
          ))}
        </fieldset>
        <button className="button" type="submit">
          {t('pages:continue')}
        </button>
      </form>
    </Page>
  );
}
