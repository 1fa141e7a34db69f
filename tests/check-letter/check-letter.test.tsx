import { screen, waitFor, within } from '@testing-library/react';
import { t } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { pathOf, paths } from '../../src/paths';
import { loadWords, openCheck, saying } from './open';

beforeAll(loadWords);

const check = () => within(screen.getByRole('region', { name: t('check:title') }));
const items = () =>
  check()
    .queryAllByRole('listitem')
    .filter((item) => item.className === 'check-item');
const item = (words: string) => within(items().find((one) => one.querySelector('q')?.textContent === words)!);
const said = () => check().getByRole('status').textContent;
const sheet = () => screen.getByRole('article').textContent;
const press = (name: string | RegExp) => ({ name });

describe('a parent who named a neighbour in full', () => {
  const story = 'My neighbour John Smith saw it. I asked John Smith.';

  test('sees the words, where they stand, how often, and why it matters', async () => {
    await openCheck(saying('Nobody came.', story));
    const found = item('John Smith');
    expect(found.getByRole('heading', { name: t('check:kinds.name.what') })).toBeVisible();
    expect(found.getByText('Point 2: What happened')).toBeVisible();
    expect(found.getByText('2 times in this answer')).toBeVisible();
    expect(found.getByText(t('check:kinds.name.why'))).toBeVisible();
    expect(check().getByText('1 thing to look at')).toBeVisible();
  });

  test('can shorten it to initials, stays on the letter, and can put it back', async () => {
    const user = await openCheck(saying(story));
    await user.click(item('John Smith').getByRole('button', press(/^Shorten to J\.S\./)));
    await waitFor(() => expect(sheet()).toContain('My neighbour J.S. saw it. I asked J.S.'));
    expect(sheet()).not.toContain('John');
    expect(sheet()).not.toContain('J.S..');
    expect(window.location.pathname).toBe(paths.letter);
    expect(said()).toBe('“John Smith” is now “J.S.” in that answer.');
    expect(items()).toEqual([]);
    await user.click(check().getByRole('button', press('Put “John Smith” back')));
    await waitFor(() => expect(sheet()).toContain(story));
    expect(item('John Smith')).toBeTruthy();
    expect(window.location.pathname).toBe(paths.letter);
  });

  test('can keep it, also after going to a question and coming back, and can see it again', async () => {
    const user = await openCheck(saying(story));
    await user.click(item('John Smith').getByRole('button', press(/^Keep it/)));
    expect(said()).toBe('“John Smith” stays as it is.');
    expect(check().getByText(t('check:none'))).toHaveFocus();
    await user.click(within(screen.getByRole('article')).getAllByRole('link')[0]!);
    await user.click(await screen.findByRole('button', press(t('pages:continue'))));
    await user.click(await screen.findByRole('link', press('to the letter')));
    expect(items()).toEqual([]);
    await user.click(check().getByRole('button', press(t('check:again.button'))));
    expect(item('John Smith')).toBeTruthy();
  });

  test('can change it: the focus lands in the field, with the words selected', async () => {
    const user = await openCheck(saying('Nobody came.', story));
    await user.click(item('John Smith').getByRole('link', press(/^Change it/)));
    const box = await screen.findByDisplayValue<HTMLTextAreaElement>(story);
    await waitFor(() => expect(box).toHaveFocus());
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('John Smith');
    expect(window.location.href).toBe(`${window.location.origin}${pathOf('points')}`);
  });

  test('loses nothing that was typed on the question’s page and not kept yet', async () => {
    const user = await openCheck(saying(story));
    await user.click(item('John Smith').getByRole('link', press(/^Change it/)));
    const box = await screen.findByDisplayValue<HTMLTextAreaElement>(story);
    await waitFor(() => expect(box).toHaveFocus());
    box.setSelectionRange(story.length, story.length);
    await user.keyboard(' Not kept.');
    window.history.back();
    await screen.findByRole('article');
    await user.click(item('John Smith').getByRole('button', press(/^Shorten/)));
    await waitFor(() => expect(sheet()).toContain('J.S.'));
    await user.click(within(screen.getByRole('article')).getAllByRole('link', { name: /points/i })[0]!);
    expect(await screen.findByDisplayValue(/^My neighbour J\.S\. saw it\..* Not kept\.$/)).toBeTruthy();
  });

  test('who works by keyboard alone decides on one after the other', async () => {
    const user = await openCheck(saying('John Smith and Eva Brown saw it.'));
    item('John Smith')
      .getByRole('button', press(/^Keep it/))
      .focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.querySelector('q')).toHaveTextContent('Eva Brown');
    await user.tab();
    expect(document.activeElement).toHaveTextContent(/^Keep it/);
    await user.keyboard('{Enter}');
    expect(check().getByText(t('check:none'))).toHaveFocus();
  });
});

test('a father who was told a threat sees that it may stay', async () => {
  await openCheck(saying('He said: “I will kill you”.'));
  expect(item('I will kill you').getByText(t('check:quoted'))).toBeVisible();
  expect(item('I will kill you').queryByRole('button', press(/^Shorten/))).toBeNull();
});

test('a mother who writes that she will go to court sees why that matters, with the rule', async () => {
  await openCheck(saying('If not, I will take you to court.'));
  const found = item('take you to court');
  expect(found.getByText(t('check:kinds.court.why'))).toBeVisible();
  expect(found.getByRole('link', { name: /regulation 8/ })).toBeVisible();
});

test('a grandmother whose letter has nothing to ask about is told that we may miss things', async () => {
  await openCheck({});
  expect(check().getByText(t('check:none'))).toBeVisible();
  expect(check().getByText(t('check:mayMiss'))).toBeVisible();
  expect(items()).toEqual([]);
});

test('somebody with forty names sees ten at once, and the rest when they want', async () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzabcdefghijklmn');
  const user = await openCheck(
    saying(letters.map((letter, at) => `Eva X${letter}${at < 26 ? 'ul' : 'am'}`).join('. Then ')),
  );
  expect(items()).toHaveLength(10);
  await user.click(check().getByRole('button', press('Show more (30 left)')));
  expect(items()).toHaveLength(20);
});

describe('the person’s own address', () => {
  test('is pointed at once, and can stay', async () => {
    const user = await openCheck({});
    expect(check().getByText(t('check:address.shown'))).toBeVisible();
    const hrefs = check()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toContain(pathOf('addressChoice'));
    await user.click(check().getByRole('button', press(t('check:address.keep'))));
    expect(check().queryByText(t('check:address.shown'))).toBeNull();
    expect(said()).toBe(t('check:address.kept'));
  });

  test('left out, with an email given: an answer can still come', async () => {
    await openCheck({ addressChoice: 'leaveOut' });
    expect(check().getByText(t('check:address.leftOut'))).toBeVisible();
  });

  test('left out, with nothing else given: the letter needs another way for an answer', async () => {
    await openCheck({ addressChoice: 'leaveOut', yourEmail: '', yourPhone: ' ' });
    expect(check().getByText(t('check:address.unreachable'))).toBeVisible();
    const hrefs = check()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([pathOf('yourEmail'), pathOf('yourPhone')]);
  });
});

test('own words are kept from page translators', async () => {
  await openCheck(saying('John Smith, John Smith! “I will kill you.” Oakfield Primary School.'));
  for (const one of items()) expect(one.querySelector('q')?.closest('[translate="no"]')).not.toBeNull();
});
