import type { Language } from './language.ts';

/** Sets the page's language and direction, unless the browser has translated it and so set its own. */
export function setDocumentLanguage({ tag, direction }: Language): void {
  if (isTranslated()) return;
  Object.assign(document.documentElement, { lang: tag, dir: direction });
}

/** Whether the browser has translated the page. Chrome marks the root element with a class. */
export function isTranslated(): boolean {
  return document.documentElement.matches('.translated-ltr, .translated-rtl');
}
