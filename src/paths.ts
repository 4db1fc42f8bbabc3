/** Every address we link to. Rooted at the app; the router adds the base. */
export const paths = {
  home: '/',
  article: (slug: string) => `/articles/${slug}`,
  /** The teaser of a gallery within its story. */
  teaser: (slug: string, galleryId: string) => `/articles/${slug}#${teaserId(galleryId)}`,
  gallery: (id: string) => `/galleries/${id}`,
  slide: (id: string, slideId: string) => `/galleries/${id}/${slideId}`,
  /**
   * The one address by which others know a slide. Each has its own, for a link to it must show that very picture,
   * and Chrome shares this address; but the first slide is the page of its gallery.
   */
  canonicalSlide: (id: string, slideId: string, index: number) =>
    index === 0 ? paths.gallery(id) : paths.slide(id, slideId),
  /** See all; with a slide, at that slide. */
  all: (id: string, slideId?: string) => `/galleries/${id}/all${slideId ? `#${slideId}` : ''}`,
  /** The same places for a frame in someone else's page. */
  frame: (id: string) => `/embed/${id}`,
  frameSlide: (id: string, slideId: string) => `/embed/${id}/${slideId}`,
  frameAll: (id: string, slideId?: string) => `/embed/${id}/all${slideId ? `#${slideId}` : ''}`,
};

/** The element id of a gallery's teaser in its story. */
export function teaserId(galleryId: string): string {
  return `gallery-${galleryId}`;
}

/** A path of ours as a link carries it: with the base that the site is served from. */
export function addressOf(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}

/** Where the site is published, absolute, with a slash at its end; nothing when the build was not told. */
export const publishedAt =
  import.meta.env.VITE_SITE_URL && withSlash(import.meta.env.VITE_SITE_URL);

const store = withSlash(import.meta.env.VITE_CONTENT_URL || `${import.meta.env.BASE_URL}content`);

/** Where a file of the content store is fetched from; addresses elsewhere stay as they are. */
export function storeAddress(src: string): string {
  return /^https?:/i.test(src) ? src : store + src;
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
