import keep from '@locales/en/keep.json';
import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { AnswersHolder } from '../../src/AnswersHolder';
import { needWords } from '../../src/i18n';
import * as files from '../../src/keep/file/save-file';
import { useMakeSaveFile } from '../../src/keep/file/useMakeSaveFile';
import { wordsOfParts } from '../../src/keep/file/useWordsOfParts';
import { openWork } from '../../src/keep/work/open-work';
import { renderInWords } from '../pages/open-app';
import { today, wholeWork } from './work';

test('somebody whose page breaks before all words have come saves their own words without names of words', async () => {
  await renderInWords(null);
  await needWords('keep', ...wordsOfParts);
  const routes: unknown = i18next.getResourceBundle('en', 'routes');
  const saved = vi.spyOn(files, 'saveFile');
  const { result } = renderHook(() => useMakeSaveFile(), {
    wrapper: ({ children }) => (
      <I18nextProvider i18n={i18next}>
        <AnswersHolder today={today} opened={openWork(wholeWork)}>
          {children}
        </AnswersHolder>
      </I18nextProvider>
    ),
  });
  i18next.removeResourceBundle('en', 'routes');
  try {
    result.current();
    const parts = saved.mock.calls[0]?.[2] ?? [];
    expect(parts.map(({ heading }) => heading)).toEqual([keep.file.page.all]);
    expect(JSON.stringify(parts)).toContain(wholeWork.answers.points?.[0]?.whatHappened);
  } finally {
    i18next.addResourceBundle('en', 'routes', routes);
    saved.mockRestore();
  }
});
