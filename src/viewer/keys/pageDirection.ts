/** Which way the page runs. Asked of its attribute: a computed style would be computed within a key press. */
export function pageDirection(): 'ltr' | 'rtl' {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}
