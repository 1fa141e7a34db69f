import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { usePapers } from '../../src/bundle/usePapers';
import { makeDrafts } from '../../src/drafts';
import { forgetKept } from '../../src/keep/tab';
import { keepSession, sessionOf } from '../../src/result/check-letter/session';

/** jsdom has no workers to look at files with: this one looks for ever. */
class SlowWorker extends EventTarget {
  postMessage() {}
  terminate() {}
}
beforeEach(() => void vi.stubGlobal('Worker', SlowWorker));
afterEach(() => void vi.unstubAllGlobals());

describe.each([
  ['who taps “Delete everything”, or whose page is cleared on a shared device', false],
  ['who leaves quickly', true],
])('somebody %s', (_, isLeaving) => {
  test('leaves none of the papers that they had chosen behind', () => {
    const papers = renderHook(() => usePapers());
    act(() => papers.result.current.add([new File(['x'], 'Social worker’s report.pdf')]));
    papers.unmount();
    const again = renderHook(() => usePapers());
    expect(again.result.current.papers.list).toHaveLength(1);
    again.unmount();
    forgetKept({ isLeaving });
    expect(renderHook(() => usePapers()).result.current.papers.list).toEqual([]);
  });

  test('leaves none of the words behind that they kept or wanted to change in the letter', () => {
    const drafts = makeDrafts(() => undefined);
    const wish = { path: '/points', field: 'points.0.wish', at: 0, words: 'my sister’s name' };
    keepSession(drafts, { kept: new Set(['name my sister’s name']), wish });
    expect(sessionOf(drafts).wish).toEqual(wish);
    forgetKept({ isLeaving });
    expect(sessionOf(drafts)).toEqual({ kept: new Set() });
  });
});
