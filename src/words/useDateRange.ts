import { useLanguage } from './LanguageContext.ts';
import { formattingTag } from './language.ts';

/** The days from the first to the last of some ISO dates, as `useDate` formats one; undefined without any. Browsers' spaces differ. */
export function useDateRange(
  dates: readonly string[],
  options: Intl.DateTimeFormatOptions,
): string | undefined {
  const { tag } = useLanguage();
  const format = new Intl.DateTimeFormat(formattingTag(tag), { ...options, timeZone: 'UTC' });
  const days = dates.map((date) => date.slice(0, 10)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && format.formatRange(new Date(first), new Date(last));
}
