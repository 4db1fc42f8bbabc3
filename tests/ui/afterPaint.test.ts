import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/ui/afterPaint.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
});
afterEach(() => vi.useRealTimers());

test('What is left for after the paint comes behind the frame', () => {
  const order: string[] = [];
  afterPaint(() => order.push('after'));
  requestAnimationFrame(() => order.push('frame'));
  vi.runAllTimers();
  expect(order).toEqual(['frame', 'after']);
});

test('What is left for after the paint can be taken back, before the frame and between', () => {
  const act = vi.fn();
  afterPaint(act)();
  const takeBack = afterPaint(act);
  vi.advanceTimersToNextFrame();
  takeBack();
  vi.runAllTimers();
  expect(act).not.toHaveBeenCalled();
});
