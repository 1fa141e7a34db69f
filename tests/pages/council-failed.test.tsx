import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { AnswersProvider } from '../../src/answers';
import { councilInput } from '../../src/components/later-inputs';
import { LaterInput } from '../../src/components/LaterInput';
import { QuestionForm } from '../../src/components/QuestionForm';
import { renderInWords, words } from './open-app';

const { council, loadFailed } = words.pages;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Opens the question of the council on a line over which its list does not come, answers it, and tries again in vain. */
async function withoutList() {
  vi.spyOn(councilInput, 'now').mockReturnValue(undefined);
  vi.spyOn(councilInput, 'get').mockReturnValue(Promise.resolve(undefined));
  const user = userEvent.setup();
  await renderInWords(
    <AnswersProvider today="2026-11-23">
      <QuestionForm id="council" Input={LaterInput} />
    </AnswersProvider>,
  );
  // Answered first: React’s tools for tests lose what comes while they are drawing, and the answer draws it again.
  await user.click(screen.getByLabelText(council.notSure));
  const notice = within(await screen.findByRole('alert'));
  await user.click(notice.getByRole('button', { name: loadFailed.again }));
  return notice;
}

test('a parent whose list of councils does not come may load everything anew: the tab keeps the answers', async () => {
  const notice = await withoutList();
  expect(notice.getByText(loadFailed.kept)).toBeInTheDocument();
  expect(await notice.findByRole('button', { name: loadFailed.reload })).toBeInTheDocument();
});

test('where the browser keeps nothing, that parent is told not to reload, and is not offered to', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const notice = await withoutList();
  expect(await notice.findByText(loadFailed.text)).toBeInTheDocument();
  expect(notice.queryByRole('button', { name: loadFailed.reload })).toBeNull();
});
