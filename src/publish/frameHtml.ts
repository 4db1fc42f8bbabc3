import { isPaged, slideCount } from '../content/gallery.ts';
import type { FramePage } from './framePages.ts';
import type { Rendered } from './sitePages.ts';

/** What a framed page loads. Addresses include the site's base. */
export interface FrameAssets {
  /** The HTML of the stylesheet's link and the starter's script. */
  tags: string;
  /** The code that the starter loads. */
  code: string;
  /** The scripts with words in languages other than English: `de=/words-de.js ko=…` */
  words: string;
}

/**
 * A framed page from its template, src/embed/frame/embed.html. What the starter needs before the body is parsed becomes
 * attributes of the root element.
 */
export function frameHtml(
  template: string,
  { tags, code, words }: FrameAssets,
  { gallery, place }: FramePage,
  { head, root, lang, dir, state }: Rendered,
): string {
  const { id, slides } = gallery;
  const facts = {
    gallery: id,
    code,
    words,
    view: place.view,
    index: place.index + 1,
    count: slideCount(gallery),
    // Only on the cover may the host ask for another first slide. Ten thousand ids would be too many.
    ...(place.view === 'cover' &&
      !isPaged(gallery) && { slides: slides.map((slide) => slide.id).join(' ') }),
  };
  const attributes = Object.entries(facts).map(([name, value]) => `data-${name}="${value}"`);
  // Replacements are functions, because `$&` has a meaning in a string.
  return template
    .replace('<html lang="en"', () => `<html lang="${lang}" dir="${dir}"`)
    .replace('data-frame', () => attributes.join(' '))
    .replace('<!--head-->', () => head)
    .replace('<!--assets-->', () => tags)
    .replace('<div id="root"></div>', () => root)
    .replace('<!--state-->', () => `<script type="application/json" id="state">${state}</script>`);
}
