import { isPaged } from '../content/gallery.ts';
import { paths } from '../content/urls.ts';
import { type GalleryPart, partAround } from './galleryParts.ts';
import type { StoreContents, StoredGallery } from './storeContents.ts';

/** What the app renders of a page. */
export interface Rendered {
  head: string;
  root: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  state: string;
  /** HTML for the end of the body. */
  foot?: string;
  /** The part of the head that is for crawlers. */
  metadata?: string;
}

/** A page to render. `part` is what it contains of a large gallery, instead of the whole document. */
export interface RenderedSitePage {
  address: string;
  part?: GalleryPart;
}

/** A page of the site: one to render, or a redirect page. */
export type SitePage = RenderedSitePage | { address: string; leadsTo: string };

/** Every page of the content store. A slide's number redirects to its id. */
export function pagesOf({ stories, galleries }: StoreContents): SitePage[] {
  const pages: SitePage[] = [{ address: paths.home }];
  for (const { slug } of stories) pages.push({ address: paths.story(slug) });
  for (const stored of galleries) {
    const { id } = stored.gallery;
    pages.push({ address: paths.gallery(id) }, { address: paths.grid(id) });
    stored.slides.forEach((slide, index) => {
      const address = paths.slide(id, slide.id);
      pages.push(
        { address, ...partOf(stored, index) },
        { address: paths.slide(id, `${index + 1}`), leadsTo: address },
      );
    });
  }
  return pages;
}

/** The first slide's page contains the whole document, because its metadata describes the gallery. */
function partOf(stored: StoredGallery, index: number): { part?: GalleryPart } {
  return index > 0 && isPaged(stored.gallery) ? { part: partAround(stored, index) } : {};
}
