import { renderHook } from '@testing-library/react';
import i18next, { t } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { AnswersHolder } from '../../src/AnswersHolder';
import { emptyPoint, typedFrom } from '../../src/components/typed';
import type { Typed } from '../../src/drafts';
import { needWords } from '../../src/i18n';
import * as files from '../../src/keep/file/save-file';
import { useMakeSaveFile } from '../../src/keep/file/useMakeSaveFile';
import { wordsOfParts } from '../../src/keep/file/useWordsOfParts';
import { openWork } from '../../src/keep/work/open-work';
import { renderInWords } from '../pages/open-app';
import { today, wholeWork } from './work';

const typed = (some: Partial<Typed>): Typed => ({ ...typedFrom(undefined), ...some });
const day = { known: 'day', day: '12', month: 'Oct', year: '' };

async function savedDrafts(drafts: typeof wholeWork.drafts) {
  await renderInWords(null);
  await needWords('keep', ...wordsOfParts);
  const saved = vi.spyOn(files, 'saveFile');
  const { result } = renderHook(() => useMakeSaveFile(), {
    wrapper: ({ children }) => (
      <I18nextProvider i18n={i18next}>
        <AnswersHolder today={today} opened={openWork({ ...wholeWork, drafts })}>
          {children}
        </AnswersHolder>
      </I18nextProvider>
    ),
  });
  result.current();
  const parts = saved.mock.calls[0]?.[2] ?? [];
  saved.mockRestore();
  return parts.find(({ heading }) => heading === t('keep:file.page.drafts'))?.rows ?? [];
}

test('somebody half way through a reply reads in the file what they typed and chose, in the words of the pages', async () => {
  const rows = await savedDrafts({
    whatCame: typed({ words: 'onHold' }),
    whenItCame: typed({ date: day }),
    withReasons: typed({ words: 'no' }),
    nextLetter: typed({
      points: [
        { ...emptyPoint, whatHappened: 'Nobody came.', leaveOut: true },
        { ...emptyPoint, whatHappened: 'The meetings were called off.', leaveOut: false },
      ],
    }),
    letterSent: typed({ words: 'chaseOverdue', date: { ...day, known: 'notSure', day: '', month: '' } }),
  });
  expect(rows).toEqual([
    { name: t('case:came.title'), lines: [t('case:came.options.onHold')] },
    { name: t('case:when.title'), lines: ['12 Oct'] },
    { name: t('case:reasons.title'), lines: [t('case:reasons.options.no')] },
    {
      name: t('case:takeOn.title'),
      lines: [`Nobody came.\n${t('questions:points.leftOut')}`, 'The meetings were called off.'],
    },
    { name: t('case:sent.heading'), lines: [t('routes:chaseOverdue.name'), t('pages:check.notSure')] },
  ]);
});

test('somebody who opened a file that names answers nobody offers can still save, and reads no line for them', async () => {
  const rows = await savedDrafts({
    whatCame: typed({ words: 'toString' }),
    letterSent: typed({ words: 'x', date: { ...day, known: 'toString', day: '', month: '' } }),
  });
  expect(rows).toEqual([]);
});
