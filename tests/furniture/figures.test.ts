import { afterEach, expect, test, vi } from 'vitest';
import { figuresIn } from '../../src/furniture/figures.ts';

const { value, change, percent } = figuresIn('en');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('figures have two decimals, a sign for their trend, and a real minus sign', () => {
  expect(value(6875.08)).toBe('6,875.08');
  expect(change(35)).toBe('+35.00');
  expect(change(-72.56)).toBe('−72.56');
  expect(percent(0.51)).toBe('+0.51%');
  expect(percent(-0.05)).toBe('−0.05%');
});

test('a figure that rounds to zero has no sign', () => {
  expect(change(0)).toBe('0.00');
  expect(change(-0.001)).toBe('0.00');
  expect(percent(0.001)).toBe('0.00%');
});

test('figures follow the language and the region of the story', () => {
  expect(figuresIn('de').value(6875.08)).toBe('6.875,08');
  expect(figuresIn('de-CH').value(6875.08)).toMatch(/^6['’]875\.08$/);
  expect(figuresIn('ar-EG').value(6875.08)).toBe('٦٬٨٧٥٫٠٨');
  expect(figuresIn('de').percent(-0.05)).toBe('−0,05\u00a0%');
  expect(figuresIn('ko').day('2017-12-01T21:00:00Z')).toBe('2017년 12월 1일');
});

test.each(['Asia/Pyongyang', 'America/New_York'])(
  'dates and times are the same in the time zone %s, so that hydration matches the prerendered page',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const { figuresIn: freshFigures } = await import('../../src/furniture/figures.ts');
    const { day, time } = freshFigures('en');
    expect(day('2017-12-01T21:00:00Z')).toBe('December 1, 2017');
    expect(time('2017-12-01T21:00:00Z')).toBe('21:00');
  },
);
