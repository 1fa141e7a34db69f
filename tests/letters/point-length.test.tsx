import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PointLength } from '../../src/components/PointLength';
import { renderInWords, words } from '../pages/open-app';

const { length } = words.questions.points;
const typed = (count: number) => 'word '.repeat(count);

test('somebody who has typed nothing, or two pages at most, is told nothing', async () => {
  await renderInWords(<PointLength points={[{}, { whatHappened: typed(600), effect: typed(300) }]} />);
  for (const sentence of Object.values(length)) expect(screen.queryByText(sentence)).toBeNull();
});

test('a word more, in any box of any point, and they are told that it grows long, and of the annex', async () => {
  await renderInWords(<PointLength points={[{ whatHappened: typed(600) }, { proof: typed(301) }]} />);
  expect(screen.getByText(length.long)).toBeVisible();
  expect(screen.getByText(length.annex)).toBeVisible();
  expect(screen.getByText(length.long).parentElement).toHaveAttribute('aria-live', 'polite');
});

test('past four pages they are told so, and not twice', async () => {
  await renderInWords(<PointLength points={[{ whatHappened: typed(1801) }]} />);
  expect(screen.getByText(length.tooLong)).toBeVisible();
  expect(screen.queryByText(length.long)).toBeNull();
});
