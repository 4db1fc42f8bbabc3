import { useLanguage } from './InterfaceLanguage.tsx';
import { formattingTag } from './language.ts';

/**
 * An ISO date, or the day of a time, in words; the day is its author's, wherever the reader is. What shows it should
 * suppress hydration warnings: a browser may know a newer spelling than the build, and the one that is there is as good.
 */
export function useDate(date: string, options: Intl.DateTimeFormatOptions): string {
  const { tag } = useLanguage();
  const format = new Intl.DateTimeFormat(formattingTag(tag), { ...options, timeZone: 'UTC' });
  return format.format(new Date(date.slice(0, 10)));
}
