/** The page's direction, from its attribute: a computed style would cost a layout within the key press. */
export function pageDirection(): 'ltr' | 'rtl' {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}
