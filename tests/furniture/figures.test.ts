import { afterEach, expect, test, vi } from 'vitest';
import { formatChange, formatPercent, formatValue } from '../../src/furniture/figures.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('figures have two decimals, a sign for the way they went, and a true minus', () => {
  expect(formatValue(6875.08)).toBe('6,875.08');
  expect(formatChange(35)).toBe('+35.00');
  expect(formatChange(-72.56)).toBe('−72.56');
  expect(formatPercent(0.51)).toBe('+0.51%');
  expect(formatPercent(-0.05)).toBe('−0.05%');
});

test('what rounds to nothing has no sign', () => {
  expect(formatChange(0)).toBe('0.00');
  expect(formatChange(-0.001)).toBe('0.00');
  expect(formatPercent(0.001)).toBe('0.00%');
});

test.each(['Asia/Pyongyang', 'America/New_York'])(
  'a moment reads the same where clocks run as in %s, so that hydration finds what was prerendered',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const { formatMoment } = await import('../../src/furniture/figures.ts');
    expect(formatMoment('2017-12-01T21:00:00Z')).toBe('December 1, 2017, 21:00 UTC');
  },
);
