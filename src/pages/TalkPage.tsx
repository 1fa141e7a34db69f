import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { Page } from '../components/Page';
import { useWayBack } from '../components/SideLink';
import { ContactCard } from '../result/ContactCard';
import { ContactList } from '../result/ContactList';
import { LineList } from '../result/LineList';
import { readLines } from '../result/read-lines';
import { Section } from '../result/Section';
import '../styles/result.css';
import '../styles/talk.css';
import { scriptFor } from '../talk/script';
import { WhatToSay } from '../talk/WhatToSay';
import { whoToCall } from '../talk/who-to-call';

/** Who can help with this case, and what to say when they answer. Open at any time, with or without answers. */
export function TalkPage() {
  const { t } = useTranslation('talk');
  const { facts, route } = useAnswers().walk;
  const script = scriptFor(facts, route);
  return (
    <Page title={t('title')} heading={t('heading')} back={useWayBack()}>
      <div className="result talk">
        <p className="lead">{t('lead')}</p>
        <ContactCard id="emergency999" />
        <Section title={t('people')}>
          <ContactList ids={whoToCall(facts, route)} />
        </Section>
        <Section title={t('sayTitle')}>
          <p>{t('sayIntro')}</p>
          <WhatToSay script={script} />
        </Section>
        {script.ask !== 'danger' && (
          <Section title={t('before.title')}>
            <LineList lines={readLines(t('before.lines', { returnObjects: true }))} />
          </Section>
        )}
      </div>
    </Page>
  );
}
