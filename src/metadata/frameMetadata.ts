import type { Gallery, Slide, SlideRun } from '../content/gallery.ts';
import { type GalleryPage, paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { element, joined } from './markup.ts';
import { oembedLink } from './oembedLink.ts';

/** A framed page: what it shows first, and the slide counted from 0. */
export interface FramedPage {
  gallery: Gallery;
  place: { view: 'cover' | 'slide' | 'grid'; index: number };
  /** Of a large gallery, the slides around the page's own. */
  run?: SlideRun;
}

/**
 * What a framed page says to search engines: that it is the site's own page over again, or, where the address of that is
 * not known, that it is not to be found. Never both: one that believes them would take the own page for hidden.
 */
export function frameMetadata({ gallery, place, run }: FramedPage, site: Site | undefined): string {
  if (!site) return element('meta', { name: 'robots', content: 'noindex' }).source;
  const slide = gallery.slides[place.index] ?? run?.slides[place.index - run.from];
  const path =
    place.view === 'grid' || !slide
      ? paths.grid(gallery.id)
      : paths.canonicalSlide(gallery.id, slide.id, place.index);
  const canonical = element('link', { rel: 'canonical', href: pageUrl(site, path) });
  // People paste the addresses of frames as well.
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
