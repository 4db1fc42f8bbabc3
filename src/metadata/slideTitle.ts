import type { Gallery } from '../content/gallery.ts';
import { titleOf } from '../gallery/slideText.ts';
import { firstSpoken, wordsIn } from '../words/catalogue.ts';
import { gallery as english } from '../words/en/gallery.ts';

/** A slide's title as its page has it. */
export function slideTitle(gallery: Gallery, index: number): string {
  return titleOf(gallery, index, wordsIn(firstSpoken(gallery.lang), 'gallery', english));
}
