/** Every address we link to. Rooted at the app; the router adds the base. */
export const paths = {
  home: '/',
  article: (slug: string) => `/articles/${slug}`,
  /** The teaser of a gallery within its story. */
  teaser: (slug: string, galleryId: string) => `/articles/${slug}#${teaserId(galleryId)}`,
  gallery: (id: string) => `/galleries/${id}`,
  slide: (id: string, slideId: string) => `/galleries/${id}/${slideId}`,
  /** See all; with a slide, at that slide. */
  all: (id: string, slideId?: string) => `/galleries/${id}/all${slideId ? `#${slideId}` : ''}`,
};

/** The element id of a gallery's teaser in its story. */
export function teaserId(galleryId: string): string {
  return `gallery-${galleryId}`;
}

const store = withSlash(import.meta.env.VITE_CONTENT_URL || `${import.meta.env.BASE_URL}content`);

/** Where a file of the content store is fetched from; addresses elsewhere stay as they are. */
export function storeAddress(src: string): string {
  return /^https?:/i.test(src) ? src : store + src;
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
