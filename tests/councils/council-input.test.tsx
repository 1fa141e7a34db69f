import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { useState, type SyntheticEvent } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { CouncilInput } from '../../src/components/CouncilInput';
import words from './council-words.json';

const i18n = i18next.createInstance();
beforeAll(async () => {
  await i18n.init({
    lng: 'en',
    resources: { en: { safety: words } },
    interpolation: { escapeValue: false },
  });
});
afterEach(cleanup);

function Form({ told, start = '' }: { told: (value: string) => void; start?: string }) {
  const [value, setValue] = useState(start);
  const change = (next: string) => {
    told(next);
    setValue(next);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    told('submitted');
  };
  return (
    <I18nextProvider i18n={i18n}>
      <form aria-label="form" onSubmit={submit}>
        <label htmlFor="council">Which council?</label>
        <p id="hint">A hint</p>
        <CouncilInput id="council" value={value} onChange={change} describedBy="hint" />
        <button type="submit">Continue</button>
        <button type="button" onClick={() => setValue('E09000012')}>
          Load
        </button>
      </form>
    </I18nextProvider>
  );
}

function open(start = '') {
  const told = vi.fn<(value: string) => void>();
  render(<Form told={told} start={start} />);
  return {
    told,
    user: userEvent.setup(),
    box: screen.getByRole<HTMLInputElement>('combobox', { name: 'Which council?' }),
  };
}
const toldSoFar = (told: ReturnType<typeof open>['told']) => told.mock.calls.map(([value]) => value);

test('a parent with a keyboard types a district, goes down and chooses with Enter', async () => {
  const { told, user, box } = open();
  await user.type(box, 'guildf');
  const option = screen.getByRole('option');
  expect(option.textContent).toContain('Surrey County Council');
  expect(option.textContent).toContain(
    "Guildford is served by Surrey County Council for children's services",
  );
  await user.keyboard('{ArrowDown}{Enter}');
  expect(toldSoFar(told)).toEqual(['E10000030']);
  expect(box.value).toBe('Surrey County Council');
  expect(screen.queryByRole('option')).toBeNull();
});

test('a screen reader is told what the box is, whether it is open and which option is reached', async () => {
  const { user, box } = open();
  expect(document.activeElement).not.toBe(box);
  expect(box.getAttribute('aria-expanded')).toBe('false');
  expect(box.getAttribute('aria-autocomplete')).toBe('list');
  expect(box.getAttribute('aria-describedby')).toBe('hint');
  await user.type(box, 'newcastle');
  const list = screen.getByRole('listbox', { name: 'Councils found' });
  expect(box.getAttribute('aria-expanded')).toBe('true');
  expect(box.getAttribute('aria-controls')).toBe(list.id);
  expect(box.getAttribute('aria-activedescendant')).toBe('');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const [first, second] = within(list).getAllByRole('option');
  expect(first?.getAttribute('aria-selected')).toBe('false');
  expect(second?.getAttribute('aria-selected')).toBe('true');
  expect(box.getAttribute('aria-activedescendant')).toBe(second?.id);
});

test('the number of councils, the choice and "none" are announced', async () => {
  const { user, box } = open();
  await user.type(box, 'cumbria');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^2 councils found/));
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Cumberland Council is chosen.'));
  await user.clear(box);
  await user.type(box, 'qqqq');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^No council found/));
});

test('text that leads nowhere is kept, and the box says what to do', async () => {
  const { told, user, box } = open();
  await user.type(box, 'qqqq');
  expect(box.getAttribute('aria-expanded')).toBe('false');
  expect(box.getAttribute('aria-describedby')).toBe('hint council-none');
  await user.tab();
  await user.click(box);
  await user.keyboard('{Escape}{Escape}');
  expect(box.value).toBe('qqqq');
  expect(document.getElementById('council-none')?.textContent).toMatch(/^No council found/);
  expect(told).not.toHaveBeenCalled();
});

test('Tab with a highlighted option chooses it', async () => {
  const { told, user, box } = open();
  await user.type(box, 'kent');
  await user.keyboard('{ArrowDown}');
  await user.tab();
  expect(toldSoFar(told)).toEqual(['E10000016']);
});

test('leaving the box chooses nothing, even with one match or with the mouse over it', async () => {
  const { told, user, box } = open();
  await user.type(box, 'guildford');
  await user.hover(screen.getByRole('option'));
  await user.tab();
  expect(told).not.toHaveBeenCalled();
  expect(box.value).toBe('guildford');
});

test('leaving the box after typing a council’s name in full chooses it', async () => {
  const { told, user, box } = open();
  await user.type(box, 'surrey');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(toldSoFar(told)).toEqual(['E10000030', 'submitted']);
  expect(box.value).toBe('Surrey County Council');
});

test('Enter with nothing highlighted submits the form, with a full name chosen first', async () => {
  const { told, user, box } = open();
  await user.type(box, 'guildford{Enter}');
  expect(toldSoFar(told)).toEqual(['submitted']);
  await user.clear(box);
  await user.type(box, 'kent{Enter}');
  expect(toldSoFar(told)).toEqual(['submitted', 'E10000016', 'submitted']);
});

test('a click chooses, and a place outside England gives its nation and a clear word', async () => {
  const { told, user, box } = open();
  await user.type(box, 'cardiff');
  const option = screen.getByRole('option');
  expect(option.textContent).toContain('Cardiff is outside England');
  await user.click(option);
  expect(toldSoFar(told)).toEqual(['wales']);
  expect(box.value).toBe('Cardiff');
});

test('clearing or changing the text takes the choice back, and it can be made again', async () => {
  const { told, user, box } = open('E10000030');
  expect(box.value).toBe('Surrey County Council');
  await user.clear(box);
  expect(toldSoFar(told)).toEqual(['']);
  await user.type(box, 'surrey{ArrowDown}{Enter}');
  await user.type(box, 'x');
  expect(box.value).toBe('Surrey County Councilx');
  await user.type(box, '{Backspace}{ArrowDown}{Enter}');
  expect(toldSoFar(told)).toEqual(['', 'E10000030', '', 'E10000030']);
});

test('a kept nation is shown by name, and a value set by the form replaces the text', async () => {
  const { user, box } = open('northernIreland');
  expect(box.value).toBe('Northern Ireland');
  await user.click(screen.getByRole('button', { name: 'Load' }));
  expect(box.value).toBe('London Borough of Hackney');
});

test('Home and End move within the text, and a long list says that there is more', async () => {
  const { user, box } = open();
  await user.type(box, 'london');
  expect(screen.getAllByRole('option')).toHaveLength(8);
  expect(screen.getByText(/^Only the first 8 are shown/)).toBeTruthy();
  await user.keyboard('{Home}');
  expect(box.getAttribute('aria-activedescendant')).toBe('');
  expect(box.selectionStart).toBe(0);
});

test('no style element is added, so a strict content policy holds', async () => {
  const { user, box } = open();
  await user.type(box, 'leeds');
  expect(document.querySelector('style')).toBeNull();
});
