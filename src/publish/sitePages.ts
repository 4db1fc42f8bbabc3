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
  /** What else stands at the page's end. */
  foot?: string;
  /** Of its head, what is said to those who do not read pages. */
  metadata?: string;
}

/** A page to render. Where it does not carry the documents that it shows as they are, `part` is what it carries. */
export interface RenderedSitePage {
  address: string;
  part?: GalleryPart;
}

/** A page of the site: one to render, or one that only leads to another. */
export type SitePage = RenderedSitePage | { address: string; leadsTo: string };

/** Every page that the content store knows of. A slide's number leads to its id. */
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

/** The first slide's page is the gallery's, which also says what else is in it. */
function partOf(stored: StoredGallery, index: number): { part?: GalleryPart } {
  return index > 0 && isPaged(stored.gallery) ? { part: partAround(stored, index) } : {};
}
