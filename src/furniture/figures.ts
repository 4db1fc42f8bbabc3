/*
 * Locale and time zone are fixed: a page is prerendered in one place and hydrated in another, and both
 * must write the same characters.
 */
const locale = 'en';
const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

const value = new Intl.NumberFormat(locale, twoDecimals);
const change = new Intl.NumberFormat(locale, { ...twoDecimals, signDisplay: 'exceptZero' });
const percent = new Intl.NumberFormat(locale, {
  ...twoDecimals,
  style: 'percent',
  signDisplay: 'exceptZero',
});
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat(locale, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** 6875.08 → "6,875.08" */
export function formatValue(number: number): string {
  return withTrueMinus(value.format(number));
}

/** 35 → "+35.00", −72.56 → "−72.56", 0 → "0.00" */
export function formatChange(number: number): string {
  return withTrueMinus(change.format(number));
}

/** @param hundredths 0.51 → "+0.51%" */
export function formatPercent(hundredths: number): string {
  return withTrueMinus(percent.format(hundredths / 100));
}

/** "December 1, 2017, 21:00 UTC" */
export function formatMoment(iso: string): string {
  const date = new Date(iso);
  return `${day.format(date)}, ${time.format(date)} UTC`;
}

/** A minus as wide as the plus, where Intl writes a hyphen. */
function withTrueMinus(text: string): string {
  return text.replace('-', '\u2212');
}
