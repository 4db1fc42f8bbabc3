/*
 * Every path of the site's pages and of the frames in other people's pages: built and parsed here and nowhere else.
 * They are rooted at the site; site/addresses.ts adds the base. Paths of the content store are in storePaths.ts.
 */

const stories = 'articles';
const galleries = 'galleries';
const frames = 'embed';
const oembed = 'oembed';
const sections = 'sections';

/** What follows a gallery in the paths of its pages, where no slide does. */
const grid = 'all';
const end = 'end';

/** The folders of the site, for the rules of servers. */
export const folders = {
  stories,
  galleries,
  sections,
  frames,
  oembed,
  store: 'content',
  words: 'words',
} as const;

/** What is listed under names: sections, topics, and photographers. */
export type ListKind = 'sections' | 'topics' | 'photographers';

/** A page of a gallery. A slide is named by its id, or by its number counted from 1. */
export type GalleryPage =
  /** The slideshow at its first slide; in a frame, the cover. */
  | { page: 'gallery'; gallery: string }
  | { page: 'slide'; gallery: string; slide: string }
  | { page: 'grid'; gallery: string }
  | { page: 'end'; gallery: string };

/** A page of the site, or a gallery's page in a frame. */
export type Address =
  | { page: 'home' }
  | { page: 'story'; slug: string }
  | { page: 'section'; slug: string }
  | GalleryPage
  | { page: 'frame'; shows: GalleryPage };

/** The paths of a gallery's pages, for the site, for frames and for oEmbed answers alike. */
function pagesIn(folder: string) {
  const gallery = (id: string) => `/${folder}/${id}`;
  return {
    gallery,
    slide: (id: string, slideId: string) => `${gallery(id)}/${slideId}`,
    /** With a slide, the grid at that slide. */
    grid: (id: string, slideId = '') => `${gallery(id)}/${grid}${slideId && `#${slideId}`}`,
  };
}

// Marked as pure, so that a bundle with other parts of this file leaves them out.

/** The pages of a gallery on the site. */
export const galleryPaths = /* @__PURE__ */ pagesIn(galleries);

/** The same pages in frames. */
export const framePaths = /* @__PURE__ */ pagesIn(frames);

function pagesOfSite() {
  return {
    ...galleryPaths,
    home: '/',
    story: (slug: string) => `/${stories}/${slug}`,
    /** The teaser of a gallery within its story. */
    teaser: (slug: string, galleryId: string) => `/${stories}/${slug}#${teaserId(galleryId)}`,
    /**
     * The one address by which others know a slide. Each has its own, for a link to it must show that very picture,
     * and Chrome shares this address; but the first slide is the page of its gallery.
     */
    canonicalSlide: (id: string, slideId: string, index: number) =>
      index === 0 ? galleryPaths.gallery(id) : galleryPaths.slide(id, slideId),
  };
}

/** The pages that we link to. */
export const paths = /* @__PURE__ */ pagesOfSite();

/** What a script brings a frame: the list of a large gallery's pages, one of them by its hash, or a small gallery's slides. */
export type FrameSlides = 'pages' | 'slides' | (string & {});

/** The script that brings it. */
export function frameSlidesPath(gallery: string, brings: FrameSlides): string {
  return framePaths.slide(gallery, `${brings}.js`);
}

/** What the script at a path brings a frame. */
export function parseFrameSlidesPath(
  path: string,
): { gallery: string; brings: FrameSlides } | undefined {
  const [, folder, name, brings] =
    /^\/([^/]+)\/([^/]+)\/(pages|slides|[0-9a-f]{12})\.js$/.exec(path) ?? [];
  return folder === frames && name && brings ? { gallery: decoded(name), brings } : undefined;
}

/** The path of any page, as `parsePath` reads it. */
export function pathOf(address: Address): string {
  switch (address.page) {
    case 'home':
      return paths.home;
    case 'story':
      return paths.story(address.slug);
    case 'section':
      return `/${sections}/${encodeURIComponent(address.slug)}`;
    case 'frame':
      return galleryPath(framePaths, address.shows);
    default:
      return galleryPath(paths, address);
  }
}

/** The path of the oEmbed answer that embeds a page of a gallery. */
export function oembedPath(shows: GalleryPage): string {
  return `${galleryPath(pagesIn(oembed), shows)}.json`;
}

/** What is at a path without query and fragment; undefined where the site has no page. */
export function parsePath(path: string): Address | undefined {
  const [, folder, name = '', lastPart = '', rest] = path.replace(/\/+$/, '').split('/');
  if (path === paths.home) return { page: 'home' };
  if (!name || rest !== undefined) return undefined;
  if (folder === stories) return lastPart ? undefined : { page: 'story', slug: decoded(name) };
  if (folder === galleries) return galleryPage(name, lastPart);
  if (folder === sections) return lastPart ? undefined : { page: 'section', slug: decoded(name) };
  return folder === frames ? { page: 'frame', shows: galleryPage(name, lastPart) } : undefined;
}

/** The page that is embedded by the oEmbed answer at a path. */
export function parseOEmbedPath(path: string): GalleryPage | undefined {
  const [, name, lastPart] = /^\/oembed\/([^/]+?)(?:\/([^/]+?))?\.json$/.exec(path) ?? [];
  return name ? galleryPage(name, lastPart) : undefined;
}

/** The path of a slide, given the path of its gallery, the site's or a frame's. */
export function slideBelow(galleryPath: string, slideId: string): string {
  return `${galleryPath.replace(/\/$/, '')}/${slideId}`;
}

/** The element id of a gallery's teaser in its story. */
export function teaserId(galleryId: string): string {
  return `gallery-${galleryId}`;
}

function galleryPage(name: string, lastPart = ''): GalleryPage {
  const gallery = decoded(name);
  if (lastPart === grid) return { page: 'grid', gallery };
  if (lastPart === end) return { page: 'end', gallery };
  return lastPart
    ? { page: 'slide', gallery, slide: decoded(lastPart) }
    : { page: 'gallery', gallery };
}

function galleryPath(pages: ReturnType<typeof pagesIn>, page: GalleryPage): string {
  const id = page.gallery;
  switch (page.page) {
    case 'gallery':
      return pages.gallery(id);
    case 'slide':
      return pages.slide(id, page.slide);
    case 'grid':
      return pages.grid(id);
    case 'end':
      return pages.slide(id, end);
  }
}

/** The name in an address. What is badly encoded, or would lead to another path when it is built, stays encoded. */
export function decoded(name: string): string {
  try {
    const plain = decodeURIComponent(name);
    return /[%/?#\\]/.test(plain) ? name : plain;
  } catch {
    return name;
  }
}
