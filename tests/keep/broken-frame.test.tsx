import keep from '@locales/en/keep.json';
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import * as footer from '../../src/components/PageFooter';
import { needWords } from '../../src/i18n';
import { crashPage } from '../../src/later-pages';
import { openApp, renderInWords } from '../pages/open-app';

afterEach(() => vi.restoreAllMocks());

test('somebody whose page breaks outside its own part can still save what they typed as a file', async () => {
  await renderInWords(null);
  await Promise.all([crashPage.get(), needWords('keep')]);
  // React tells of it on the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(footer, 'PageFooter').mockImplementation(() => {
    throw new Error('broken by the test');
  });
  const { heading } = await openApp();
  await heading(keep.crash.heading);
  expect(screen.getByRole('button', { name: keep.crash.save })).toBeInTheDocument();
});
