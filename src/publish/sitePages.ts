import { isPaged } from '../content/gallery.ts';
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
  const pages: SitePage[] = [{ address: '/' }];
  for (const { slug } of stories) pages.push({ address: `/articles/${slug}` });
  for (const stored of galleries) {
    const gallery = `/galleries/${stored.gallery.id}`;
    pages.push({ address: gallery }, { address: `${gallery}/all` });
    stored.slides.forEach((slide, index) => {
      const address = `${gallery}/${slide.id}`;
      pages.push(
        { address, ...partOf(stored, index) },
        { address: `${gallery}/${index + 1}`, leadsTo: address },
      );
    });
  }
  return pages;
}

/** The first slide's page is the gallery's, which also says what else is in it. */
function partOf(stored: StoredGallery, index: number): { part?: GalleryPart } {
  return index > 0 && isPaged(stored.gallery) ? { part: partAround(stored, index) } : {};
}
