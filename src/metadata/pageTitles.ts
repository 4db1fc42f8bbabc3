import { resolveLanguage, siteLanguage, wordsIn } from '../words/catalogue.ts';
import { archive } from '../words/en/archive.ts';

/** A month as the site's language writes it: November 2026. @param month such as 2026-11. */
export function monthTitle(month: string): string {
  return written(month, { month: 'long', year: 'numeric' });
}

/** Without its year: November. */
export function monthName(month: string): string {
  return written(month, { month: 'long' });
}

function written(month: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(siteLanguage(), { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${month}-01`));
}

/** The title of the page that leads to all years. */
export function archiveTitle(): string {
  return wordsIn(resolveLanguage(), 'archive', archive).archive;
}
