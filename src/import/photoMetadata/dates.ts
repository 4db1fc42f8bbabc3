/*
 * Dates as ISO 8601, as precise as known: 2017, 2017-08, 2017-08-01, 2017-08-01T12:33:22 or, with the zone,
 * 2017-08-01T12:33:22+09:00. Undefined if the text is not a date.
 */

/** XMP uses ISO 8601, with fractions of a second. */
export function xmpDate(text: string): string | undefined {
  const [date = '', clock] = text.trim().split('T');
  const time = /^(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(clock ?? '');
  const [, hour, minute, second, zone] = time ?? [];
  return isoDate(date.split('-'), [hour, minute, second], zone);
}

/** IIM uses CCYYMMDD, with zeros for unknown parts, and HHMMSS±HHMM. */
export function iimDate(date: string, time = ''): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(date.trim()) ?? [];
  const clock = /^(\d\d)(\d\d)(\d\d)?(?:([+-]\d\d):?(\d\d))?$/.exec(time.trim());
  const [, hour, minute, second, zone, zoneMinutes] = clock ?? [];
  return isoDate(
    [year, month, day],
    [hour, minute, second],
    zone && `${zone}:${zoneMinutes ?? '00'}`,
  );
}

/** EXIF uses YYYY:MM:DD HH:MM:SS in the camera's local time. The zone, if any, is in another tag. */
export function exifDate(text: string, offset = ''): string | undefined {
  const parts = /^(\d{4}):(\d\d):(\d\d)(?: (\d\d):(\d\d):(\d\d))?/.exec(text.trim()) ?? [];
  const [, year, month, day, hour, minute, second] = parts;
  const zone = /^(?:[+-]\d\d:\d\d|Z)$/.exec(offset.trim())?.[0];
  return isoDate([year, month, day], [hour, minute, second], zone);
}

type Part = string | undefined;

function isoDate(
  [year, month, day]: readonly Part[],
  [hour, minute, second = '00']: readonly Part[],
  zone: Part,
): string | undefined {
  if (!year || !/^\d{4}$/.test(year) || year === '0000') return undefined;
  if (!month || !isWithin(month, 1, 12)) return year;
  if (!day || !isWithin(day, 1, daysIn(Number(year), Number(month)))) return `${year}-${month}`;
  const date = `${year}-${month}-${day}`;
  const isTime = hour && minute && isWithin(hour, 0, 23) && isWithin(minute, 0, 59);
  if (!isTime || !isWithin(second, 0, 59)) return date;
  return `${date}T${hour}:${minute}:${second}${zone ?? ''}`;
}

function isWithin(digits: string, least: number, most: number): boolean {
  return /^\d\d$/.test(digits) && Number(digits) >= least && Number(digits) <= most;
}

function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
