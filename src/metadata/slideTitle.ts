import { type Gallery, slideCount } from '../content/gallery.ts';
import { firstSpoken, type Words, wordsIn } from '../words/catalogue.ts';
import { gallery as english } from '../words/en/gallery.ts';

/** A slide's title as its page has it. */
export function slideTitle(gallery: Gallery, index: number): string {
  return titleOf(gallery, index, wordsIn(firstSpoken(gallery.lang), 'gallery', english));
}

/** The page's title on a slide. */
export function titleOf(
  gallery: Gallery,
  index: number,
  { place }: Pick<Words['gallery'], 'place'>,
): string {
  const { title } = gallery;
  return index === 0 ? title : `${place(index + 1, slideCount(gallery))} · ${title}`;
}
