import { useLanguage } from './LanguageContext.ts';
import { formattingTag } from './language.ts';

/**
 * Formats an ISO date, or the day of an ISO time, without converting it to the reader's time zone. Elements that show
 * it need `suppressHydrationWarning`: a browser's ICU may format differently from the build's.
 */
export function useDate(date: string, options: Intl.DateTimeFormatOptions): string {
  return dateText(date, useLanguage().tag, options);
}

/** Formats a date as `useDate` does, in a language. */
export function dateText(date: string, tag: string, options: Intl.DateTimeFormatOptions): string {
  const day = new Date(date.slice(0, 10));
  return day.toLocaleDateString(formattingTag(tag), { ...options, timeZone: 'UTC' });
}
