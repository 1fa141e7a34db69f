import { render } from '@testing-library/react';
import i18next, { type Resource } from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import { AnswersProvider } from '../../src/answers';
import { LaterInput } from '../../src/components/LaterInput';
import { QuestionForm } from '../../src/components/QuestionForm';
import { StartPage } from '../../src/pages/StartPage';
import { questionIds } from '../../src/paths';
import { words } from './open-app';

/** The English words between marks, so that a text without them was not taken from the locales. */
const marked = <T,>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, text: unknown) =>
    typeof text === 'string' ? `⟦${text}⟧` : text,
  ) as T;

const i18n = i18next.createInstance();
beforeAll(async () => {
  const resources: Resource = { 'en-XA': marked(words) };
  await i18n.use(initReactI18next).init({ lng: 'en-XA', resources, interpolation: { escapeValue: false } });
});

function textsWithoutMarks(page: React.ReactNode): string[] {
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <AnswersProvider today="2026-11-22">{page}</AnswersProvider>
    </I18nextProvider>,
  );
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const bare: string[] = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    const isOwn = parentElement?.closest('[translate="no"]');
    if (!isOwn && textContent?.trim() && !textContent.includes('⟦')) bare.push(textContent);
  }
  return bare;
}

test.each(questionIds)('the page of %s has no words of its own', (id) => {
  expect(textsWithoutMarks(<QuestionForm id={id} Input={LaterInput} />)).toEqual([]);
});

test('the start page has no words of its own', () => {
  expect(textsWithoutMarks(<StartPage />)).toEqual([]);
});
