/** Whether the browser has translated the page. Chrome then marks the root element, and sets its language. */
export function isTranslated(): boolean {
  return document.documentElement.matches('.translated-ltr, .translated-rtl');
}
