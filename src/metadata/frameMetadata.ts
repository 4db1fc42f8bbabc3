import type { Gallery, Slide } from '../content/gallery.ts';
import { type GalleryPage, paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { element, joined } from './markup.ts';
import { oembedLink } from './oembedLink.ts';

/** A framed page and what it shows first. */
export interface FramedPage {
  gallery: Gallery;
  place: { view: 'cover' | 'slide' | 'grid'; index: number };
}

/**
 * Metadata of a framed page: the site's page is canonical or, if the site's address is unknown, the page is `noindex`.
 * Never both, because search engines could apply `noindex` to the canonical page.
 */
export function frameMetadata({ gallery, place }: FramedPage, site: Site | undefined): string {
  if (!site) return element('meta', { name: 'robots', content: 'noindex' }).source;
  const { slides, near } = gallery;
  const slide = near ? near.slides[place.index - near.from] : slides[place.index];
  const path =
    place.view === 'grid' || !slide
      ? paths.grid(gallery.id)
      : paths.canonicalSlide(gallery.id, slide.id, place.index);
  const canonical = element('link', { rel: 'canonical', href: pageUrl(site, path) });
  // For people who paste the address of a frame.
  const answer = oembedLink(site, gallery.title, shownBy(place.view, gallery.id, slide));
  return joined([canonical, element('link', { rel: 'alternate', ...answer })]).source;
}

function shownBy(
  view: FramedPage['place']['view'],
  gallery: string,
  slide: Slide | undefined,
): GalleryPage {
  if (view === 'grid') return { page: 'grid', gallery };
  return view === 'slide' && slide
    ? { page: 'slide', gallery, slide: slide.id }
    : { page: 'gallery', gallery };
}
