import { isPaged, slideCount } from '../content/gallery.ts';
import type { FramePage } from './framePages.ts';
import type { Rendered } from './sitePages.ts';

/** What a framed page loads. Addresses as a page carries them. */
export interface FrameAssets {
  /** The tags of the stylesheet and of the starter. */
  tags: string;
  /** The code that the starter loads. */
  code: string;
  /** The scripts with words in other languages than English: `de=/words-de.js ko=…` */
  words: string;
}

/**
 * A framed page from its template, src/embed/embed.html. What the starter has to know before there is a body
 * stands as attributes of the root element.
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
    // Only there may the page around ask for another slide to start at. The names of ten thousand are too many to tell.
    ...(place.view === 'cover' &&
      !isPaged(gallery) && { slides: slides.map((slide) => slide.id).join(' ') }),
  };
  const attributes = Object.entries(facts).map(([name, value]) => `data-${name}="${value}"`);
  // Replacements are functions, since `$&` in a caption is text.
  return template
    .replace('<html lang="en"', () => `<html lang="${lang}" dir="${dir}"`)
    .replace('data-frame', () => attributes.join(' '))
    .replace('<!--head-->', () => head)
    .replace('<!--assets-->', () => tags)
    .replace('<div id="root"></div>', () => root)
    .replace('<!--state-->', () => `<script type="application/json" id="state">${state}</script>`);
}
