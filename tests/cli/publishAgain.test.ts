import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publishAgain } from '../../src/cli/publishAgain.ts';
import { ImportError } from '../../src/import/importError.ts';

const dayMs = 24 * 60 * 60 * 1000;
const never = Number.POSITIVE_INFINITY;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-12-01T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A site that is being published; each publication ends with the next of these results. */
function watched(results: (number | Error | (() => number))[]) {
  const publishedMs: number[] = [];
  const said: string[] = [];
  const controller = new AbortController();
  let change = () => {};
  const stop = vi.fn(async () => {});
  const ended = publishAgain({
    publish: async () => {
      publishedMs.push(Date.now());
      const result = results[publishedMs.length - 1] ?? never;
      if (result instanceof Error) throw result;
      return typeof result === 'function' ? result() : result;
    },
    watch: async (onChange) => {
      change = onChange;
      return stop;
    },
    say: (line) => said.push(line),
    signal: controller.signal,
  });
  return {
    publishedMs,
    said,
    stop,
    change: () => change(),
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    end: async () => {
      controller.abort();
      await ended;
    },
  };
}

test('it publishes at once, then when the site changes, and else not', async () => {
  const { publishedMs, change, pass, end } = watched([never]);
  await pass(0);
  expect(publishedMs).toHaveLength(1);
  await pass(60 * dayMs);
  expect(publishedMs).toHaveLength(1);
  change();
  await pass(0);
  expect(publishedMs).toHaveLength(2);
  await end();
});

test('it publishes when something is due, months ahead too, and no earlier', async () => {
  const dueMs = Date.now() + 100 * dayMs;
  const { publishedMs, pass, end } = watched([dueMs]);
  await pass(100 * dayMs - 1);
  expect(publishedMs).toHaveLength(1);
  await pass(1);
  expect(publishedMs.slice(1)).toEqual([dueMs]);
  await end();
});

test('a clock that is set forward is noticed within the hour', async () => {
  const dueMs = Date.now() + 10 * dayMs;
  const { publishedMs, pass, end } = watched([dueMs]);
  await pass(0);
  vi.setSystemTime(dueMs + 1);
  await pass(dayMs / 24);
  expect(publishedMs).toHaveLength(2);
  await end();
});

test('a change during a publication is published after it', async () => {
  let change = () => {};
  const site = watched([
    () => {
      change();
      return never;
    },
  ]);
  change = site.change;
  await site.pass(0);
  expect(site.publishedMs).toHaveLength(2);
  await site.end();
});

test('a failure is said once and tried again in a minute, until it works', async () => {
  const full = () => new ImportError('The disk is full.');
  const { publishedMs, said, pass, end } = watched([full(), full(), never, full()]);
  await pass(60_000);
  expect(publishedMs).toHaveLength(2);
  await pass(60_000);
  expect(publishedMs).toHaveLength(3);
  await pass(dayMs);
  expect(publishedMs).toHaveLength(3);
  expect(said).toEqual(['The disk is full.']);
  await end();
});

test('it ends when it is told to, and watches no longer', async () => {
  const { stop, publishedMs, pass, end } = watched([never]);
  await pass(0);
  await end();
  expect(stop).toHaveBeenCalledOnce();
  expect(publishedMs).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
