import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useThreeShifts } from '../../src/safety/three-shifts';

const leave = vi.fn();
function Counter() {
  return <p>{useThreeShifts(leave)}</p>;
}
const press = (key = 'Shift', held: { ctrlKey?: boolean; altKey?: boolean } = {}) => {
  fireEvent.keyDown(window, { key, ...held });
  fireEvent.keyUp(window, { key, ...held });
};

beforeEach(() => {
  vi.useFakeTimers();
  leave.mockClear();
  render(<Counter />);
});
afterEach(() => {
  vi.useRealTimers();
});

test('the third press leaves, and the presses still wanted are told before', () => {
  press();
  expect(screen.getByText('2')).toBeInTheDocument();
  press();
  expect(screen.getByText('1')).toBeInTheDocument();
  expect(leave).not.toHaveBeenCalled();
  press();
  expect(leave).toHaveBeenCalledOnce();
});
test('five seconds without a press begin the count again', () => {
  press();
  press();
  act(() => {
    vi.advanceTimersByTime(5_001);
  });
  expect(screen.getByText('0')).toBeInTheDocument();
  press();
  expect(leave).not.toHaveBeenCalled();
});
test('a capital letter between presses begins the count again', () => {
  press();
  press();
  fireEvent.keyDown(window, { key: 'Shift' });
  fireEvent.keyDown(window, { key: 'A' });
  fireEvent.keyUp(window, { key: 'Shift' });
  press();
  expect(leave).not.toHaveBeenCalled();
});
test('a key held down is one press, and keys that change the keyboard are none', () => {
  fireEvent.keyDown(window, { key: 'Shift' });
  for (let time = 0; time < 5; time += 1) fireEvent.keyDown(window, { key: 'Shift', repeat: true });
  fireEvent.keyUp(window, { key: 'Shift' });
  expect(screen.getByText('2')).toBeInTheDocument();
  for (let time = 0; time < 3; time += 1) press('Shift', { altKey: true });
  expect(leave).not.toHaveBeenCalled();
});
