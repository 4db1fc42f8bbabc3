import { type Gallery, slideCount } from '../content/gallery.ts';
import { resolveLanguage, type Words, wordsIn } from '../words/catalogue.ts';
import { gallery as english } from '../words/en/gallery.ts';

/** A slide's title as its page has it. */
export function slideTitle(gallery: Gallery, index: number): string {
  return titleOf(gallery, index, wordsIn(resolveLanguage(gallery.lang), 'gallery', english));
}

/** The page's title on a slide. */
export function titleOf(
  gallery: Gallery,
  index: number,
  { position }: Pick<Words['gallery'], 'position'>,
): string {
  const { title } = gallery;
  return index === 0 ? title : `${position(index + 1, slideCount(gallery))} · ${title}`;
}
