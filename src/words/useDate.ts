import { useLanguage } from './LanguageContext.ts';
import { formattingTag } from './language.ts';

/**
 * Formats an ISO date, or the day of an ISO time, without converting it to the reader's time zone. Elements that show
 * it need `suppressHydrationWarning`: a browser's ICU may format differently from the build's.
 */
export function useDate(date: string, options: Intl.DateTimeFormatOptions): string {
  const { tag } = useLanguage();
  const format = new Intl.DateTimeFormat(formattingTag(tag), { ...options, timeZone: 'UTC' });
  return format.format(new Date(date.slice(0, 10)));
}
