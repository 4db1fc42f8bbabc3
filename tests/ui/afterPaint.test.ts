import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/ui/afterPaint.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
});
afterEach(() => vi.useRealTimers());

test('the function runs after the frame', () => {
  const order: string[] = [];
  afterPaint(() => order.push('after'));
  requestAnimationFrame(() => order.push('frame'));
  vi.runAllTimers();
  expect(order).toEqual(['frame', 'after']);
});

test('it can be cancelled before the frame and between frame and paint', () => {
  const callback = vi.fn();
  afterPaint(callback)();
  const cancel = afterPaint(callback);
  vi.advanceTimersToNextFrame();
  cancel();
  vi.runAllTimers();
  expect(callback).not.toHaveBeenCalled();
});
