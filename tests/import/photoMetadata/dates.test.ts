import { expect, test } from 'vitest';
import { exifDate, iimDate, xmpDate } from '../../../src/import/photoMetadata/dates.ts';

test('A date in XMP keeps its precision', () => {
  const dates = {
    '2017': '2017',
    '2017-08': '2017-08',
    '2017-08-01': '2017-08-01',
    '2017-08-01T12:33': '2017-08-01T12:33:00',
    '2017-08-01T12:33:22.05Z': '2017-08-01T12:33:22Z',
    '2017-08-01T12:33:22+09:00': '2017-08-01T12:33:22+09:00',
  };
  for (const [text, date] of Object.entries(dates)) expect(xmpDate(text)).toBe(date);
});

test('A date in IIM may lack day, month, time and zone', () => {
  expect(iimDate('20170801', '123322+0900')).toBe('2017-08-01T12:33:22+09:00');
  expect(iimDate('20170801', '123322')).toBe('2017-08-01T12:33:22');
  expect(iimDate('20170801')).toBe('2017-08-01');
  expect(iimDate('20170800')).toBe('2017-08');
  expect(iimDate('20170000')).toBe('2017');
});

test('A date in EXIF is local time, with its zone if known', () => {
  expect(exifDate('2017:08:01 12:33:22', '+09:00')).toBe('2017-08-01T12:33:22+09:00');
  expect(exifDate('2017:08:01 12:33:22')).toBe('2017-08-01T12:33:22');
  expect(exifDate('2017:08:01 12:33:22', '   :  ')).toBe('2017-08-01T12:33:22');
});

test('Other texts give no date, and the valid part of an impossible date is kept', () => {
  expect([xmpDate(''), xmpDate('yesterday'), iimDate('00000000'), exifDate('    :  :  ')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(exifDate('0000:00:00 00:00:00')).toBeUndefined();
  expect(xmpDate('2017-02-30T10:00:00Z')).toBe('2017-02');
  expect(xmpDate('2017-13-01')).toBe('2017');
  expect(xmpDate('2017-08-01T25:00:00Z')).toBe('2017-08-01');
});
