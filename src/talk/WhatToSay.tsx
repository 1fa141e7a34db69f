import { useTranslation } from 'react-i18next';
import { dateInWords } from '../components/date-words';
import { localeFor } from '../i18n';
import type { Script } from './script';

/** Takes what a person can say; shows it as short sentences to be read out on the telephone. */
export function WhatToSay({ script }: { readonly script: Script }) {
  const { t, i18n } = useTranslation(['talk', 'routes']);
  const locale = localeFor(i18n.resolvedLanguage);
  const { who, subjects, stage, since, court, route, ask } = script;
  const nouns = subjects.map((subject) => t(`talk:subjects.${subject}`));
  const date = stage?.date === undefined ? '' : (dateInWords(stage.date, locale) ?? stage.date);
  const sentences = [
    ask !== 'danger' && t('talk:say.hello'),
    who && t(`talk:who.${who}`),
    nouns.length > 0 &&
      t('talk:say.about', { list: new Intl.ListFormat(locale, { type: 'conjunction' }).format(nouns) }),
    stage && t(`talk:stage.${stage.id}`),
    stage && stage.when !== 'plain' && t(`talk:when.${stage.when}`, { date }),
    since && t(`talk:since.${since}`),
    court && t('talk:say.court'),
    route && ask !== 'danger' && t('talk:say.next', { route: t(`routes:${route}.name`) }),
    t(`talk:ask.${ask}`),
  ].filter((sentence): sentence is string => typeof sentence === 'string' && sentence !== '');
  return (
    <ul className="say">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
