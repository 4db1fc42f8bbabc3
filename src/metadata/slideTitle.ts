import { type Gallery, slideCount } from '../content/gallery.ts';
import { resolveLanguage, type Words, wordsIn } from '../words/catalogue.ts';
import { gallery as english } from '../words/en/gallery.ts';

/** The title of a slide's page, in the gallery's language. */
export function slideTitle(gallery: Gallery, index: number): string {
  return titleOf(gallery, index, wordsIn(resolveLanguage(gallery.lang), 'gallery', english));
}

/** The title of a slide's page. */
export function titleOf(
  gallery: Gallery,
  index: number,
  { position }: Pick<Words['gallery'], 'position'>,
): string {
  const { title } = gallery;
  return index === 0 ? title : `${position(index + 1, slideCount(gallery))} · ${title}`;
}
