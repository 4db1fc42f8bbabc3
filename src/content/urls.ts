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
