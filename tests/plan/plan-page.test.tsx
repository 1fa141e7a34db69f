import { screen, waitFor, within } from '@testing-library/react';
import i18next, { t } from 'i18next';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { paths } from '../../src/paths';
import { readCalendar } from '../calendar-file/read-calendar';
import { loadWords, namespaces, openPlan, openWith } from './open-plan';

beforeAll(loadWords);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const investigated = { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' } as const;
const waiting = { soFar: 'complained', complainedOn: '2026-11-18' } as const;
const region = (name: string) => within(screen.getByRole('region', { name }));
const steps = () =>
  region(t('plan:picture.title'))
    .getAllByRole('listitem')
    .filter((item) => item.matches('.plan-step'));

describe('the picture of the way', () => {
  test('says in words, in order, all that is drawn: done, here and still to come', async () => {
    await openPlan(investigated);
    expect(steps().map((item) => within(item).getByRole('heading').textContent)).toEqual([
      'You complain',
      'The council’s first answer (stage 1)',
      'You ask for an investigation (stage 2)',
      'The answer after the investigation',
      'You ask for a review panel (stage 3)',
      'The review panel meets',
      'The review panel’s report',
      'The council’s final answer',
      'You go to the Ombudsman',
    ]);
    expect(steps().map((item) => item.getAttribute('aria-current'))).toEqual(
      steps().map((_, index) => (index === 4 ? 'step' : null)),
    );
    expect(steps()[3]!.textContent).toContain('Done: Thursday 12 November 2026');
    expect(steps()[4]!.textContent).toContain('You are here');
    expect(steps()[4]!.textContent).toContain('Your turn');
    expect(steps()[6]!.textContent).toContain('The panel has 5 working days.');
  });
  test('is hidden from those who hear the page, for whom the words are enough', async () => {
    await openPlan(investigated);
    const drawn = document.querySelectorAll('.plan svg');
    expect(drawn.length).toBeGreaterThan(9);
    expect([...drawn].every((svg) => svg.closest('svg[aria-hidden="true"]') !== null)).toBe(true);
  });
  test('puts every step in the lane of whose turn it is, and the line through all of them', async () => {
    await openPlan(investigated);
    const marks = [...document.querySelectorAll('.plan-track > svg')].map((mark) => mark.getAttribute('x'));
    expect(new Set(marks).size).toBe(3);
    expect(marks[0]).toBe(marks[8]);
    expect(document.querySelectorAll('.plan-track > line')).toHaveLength(16);
  });
  test('says whose turn it is, and gives the turn back to a parent whose council is late', async () => {
    await openPlan({ soFar: 'complained', complainedOn: '2026-10-26' });
    expect(region(t('plan:now.title')).getByText('It is your turn')).toBeTruthy();
    expect(steps()[1]!.textContent).toContain('Your turn');
    expect(steps()[1]!.textContent).toContain(t('deadlines:ifPassed.stage1'));
  });
  test('says what a parent can do when a date passes', async () => {
    await openPlan(waiting);
    expect(region(t('plan:now.title')).getByText('It is the council’s turn')).toBeTruthy();
    expect(steps()[1]!.textContent).toContain(
      `${t('result:count.ifPassed')}${t('deadlines:ifPassed.stage1')}`,
    );
  });
  test('is not drawn for a matter that goes to another body; its dates are there all the same', async () => {
    await openPlan({ subjects: ['nhs'], beyondThat: 'no' });
    expect(screen.queryByRole('region', { name: t('plan:picture.title') })).toBeNull();
    expect(screen.getByRole('region', { name: t('plan:otherDates.all') })).toBeTruthy();
  });
});

describe('the page', () => {
  test('has a title that tells nothing', async () => {
    await openPlan(investigated);
    expect(document.title).toBe('Plan – Next Stage');
    expect(window.location.href).toMatch(/\/plan$/);
  });
  test('has a box to fill in by hand', async () => {
    await openPlan(investigated);
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toContain('Answer due by');
    expect(table.getAllByRole('cell').every((cell) => cell.textContent === '')).toBe(true);
  });
  test('prints itself', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const user = await openPlan(investigated);
    await user.click(screen.getByRole('button', { name: t('plan:print') }));
    expect(print).toHaveBeenCalledOnce();
  });
  test('is not open before there is a next step, nor to a parent in danger', async () => {
    await openWith({ dangerNow: 'yes' });
    await waitFor(() => expect(window.location.pathname).toBe(paths.result));
  });
  test('keeps a court’s clock apart', async () => {
    await openPlan({ ...waiting, wants: ['compensation'], harm: ['injury'] });
    const others = region(t('plan:otherDates.title'));
    expect(others.getByRole('heading', { name: t('result:dates.court') })).toBeTruthy();
    expect(others.getByText(t('deadlines:names.injury'))).toBeTruthy();
  });
});

/** jsdom has no addresses for files and saves nothing: here they are kept to be read. */
function watchFiles() {
  const files: Blob[] = [];
  const saved: string[] = [];
  const revoked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: (url: string) => revoked.push(url),
    }),
  );
  return { files, saved, revoked };
}
const get = () => screen.getByRole('button', { name: t('plan:calendar.get') });

describe('the calendar file', () => {
  test('is made on request, under a name that tells nothing, and says aloud when it is ready', async () => {
    const { files, saved } = watchFiles();
    const user = await openPlan(investigated);
    expect(screen.getByText('2 dates for your calendar')).toBeTruthy();
    await user.click(get());
    const ready = await screen.findByText(t('plan:calendar.ready'));
    expect(ready.closest('[role="status"]')).toBeTruthy();
    expect(saved).toEqual(['dates-2026-11-23.ics']);
    expect(screen.getByRole('link', { name: t('plan:calendar.readyLink') }).getAttribute('download')).toBe(
      'dates-2026-11-23.ics',
    );
    expect(files[0]!.type).toBe('text/calendar;charset=utf-8');
    const events = readCalendar(await files[0]!.text());
    expect(events.map(({ summary }) => summary)).toEqual(['A date to keep', 'A date to keep']);
  });
  test('holds what was chosen, and is not offered any more once that changes', async () => {
    const { files, revoked } = watchFiles();
    const user = await openPlan(investigated);
    await user.click(get());
    await screen.findByText(t('plan:calendar.ready'));
    await user.click(screen.getByRole('checkbox', { name: t('plan:calendar.plainTitles') }));
    await user.click(screen.getByRole('checkbox', { name: t('plan:calendar.sendToday') }));
    expect(screen.queryByText(t('plan:calendar.ready'))).toBeNull();
    expect(revoked).toEqual(['blob:1']);
    expect(screen.getByText('3 dates for your calendar')).toBeTruthy();
    await user.click(get());
    await screen.findByText(t('plan:calendar.ready'));
    const events = readCalendar(await files[1]!.text());
    expect(events[0]!.summary).toBe('Last safe day: Ask for a review panel');
  });
  test('takes in what the letter of this procedure starts today, not what another letter would', async () => {
    const user = await openPlan({ ...investigated, subjects: ['childInNeed', 'records'] });
    const before = screen.getByText(/dates? for your calendar$/).textContent;
    await user.click(screen.getByRole('checkbox', { name: t('plan:calendar.sendToday') }));
    const after = screen.getByText(/dates? for your calendar$/).textContent;
    expect(screen.getByText(t('deadlines:names.dataComplaint'))).toBeTruthy();
    expect(Number.parseInt(after) - Number.parseInt(before)).toBe(1);
  });
  test('says so when it cannot be made, and where the dates are instead', async () => {
    watchFiles();
    vi.stubGlobal('crypto', {});
    const user = await openPlan(investigated);
    await user.click(get());
    expect(await screen.findByText(t('plan:calendar.failed'))).toBeTruthy();
  });
  test('can be shared where the device shares files; a refusal is said, a change of mind is not', async () => {
    watchFiles();
    const share = vi.fn<() => Promise<void>>();
    Object.assign(navigator, { canShare: () => true, share });
    try {
      const user = await openPlan(investigated);
      await user.click(get());
      const button = await screen.findByRole('button', { name: t('plan:calendar.share') });
      share.mockRejectedValueOnce(new DOMException('', 'AbortError'));
      await user.click(button);
      expect(screen.queryByText(t('plan:calendar.shareFailed'))).toBeNull();
      share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
      await user.click(button);
      expect(await screen.findByText(t('plan:calendar.shareFailed'))).toBeTruthy();
    } finally {
      Reflect.deleteProperty(navigator, 'canShare');
      Reflect.deleteProperty(navigator, 'share');
    }
  });
  test('is not offered where there is no date for it', async () => {
    await openPlan({ soFar: 'complained', complainedOn: 'notSure', firstHappened: 'notSure' });
    expect(screen.getByText(t('plan:calendar.none'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('plan:calendar.get') })).toBeNull();
  });
});

test('all that the page says comes from the locales', async () => {
  const mark = (words: unknown): unknown => {
    if (typeof words === 'string') return `⟦${words}⟧`;
    if (Array.isArray(words)) return words.map(mark);
    return Object.fromEntries(Object.entries(words ?? {}).map(([key, value]) => [key, mark(value)]));
  };
  const originals = namespaces.map(
    (name) => [name, i18next.getResourceBundle('en', name) as unknown] as const,
  );
  const put = (name: string, words: unknown) => {
    i18next.removeResourceBundle('en', name);
    i18next.addResourceBundle('en', name, words);
  };
  for (const [name, words] of originals) put(name, mark(words));
  try {
    await openPlan({ ...waiting, wants: ['compensation'], harm: ['injury'] });
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) found.push(texts.currentNode.textContent ?? '');
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter((text) => !/^⟦.*⟧$/su.test(text))).toEqual([]);
  } finally {
    for (const [name, words] of originals) put(name, words);
  }
});
