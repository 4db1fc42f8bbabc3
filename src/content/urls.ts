/*
 * Every path of the site's pages and of the frames in other people's pages: built and parsed here and nowhere else.
 * They are rooted at the site; site/addresses.ts adds the base. Paths of the content store are in storePaths.ts.
 */

const stories = 'articles';
const galleries = 'galleries';
const frames = 'embed';
const oembed = 'oembed';
const archive = 'archive';
const sections = 'sections';
const topics = 'topics';
const photographers = 'photographers';

/** What follows a gallery in the paths of its pages, where no slide does. */
const grid = 'all';
const end = 'end';

/** The folders of the site, for the rules of servers. */
export const folders = {
  stories,
  galleries,
  archive,
  sections,
  topics,
  photographers,
  frames,
  oembed,
  store: 'content',
  words: 'words',
} as const;

/** What is listed under names: sections, topics, and photographers. */
export type ListKind = typeof sections | typeof topics | typeof photographers;

/** A page of a gallery. A slide is named by its id, or by its number counted from 1. */
export type GalleryPage =
  /** The slideshow at its first slide; in a frame, the cover. */
  | { page: 'gallery'; gallery: string }
  | { page: 'slide'; gallery: string; slide: string }
  | { page: 'grid'; gallery: string }
  | { page: 'end'; gallery: string };

/** All stories and galleries by time: the years, a year such as 2026, or a month of it such as 11. */
export type ArchiveAddress =
  | { page: 'archive'; year?: never; month?: never }
  | { page: 'archive'; year: string; month?: string };

/** What is listed under a name. The newest are at its address itself; its full pages are counted from 1, the oldest. */
export interface ListAddress {
  page: 'list';
  kind: ListKind;
  slug: string;
  number?: number;
}

/** A page of the site, or a gallery's page in a frame. */
export type Address =
  | { page: 'home' }
  | { page: 'story'; slug: string }
  | ArchiveAddress
  | ListAddress
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
    archive: `/${archive}`,
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
    case 'archive':
      return joined(archive, address.year, address.month);
    case 'list':
      return joined(address.kind, encodeURIComponent(address.slug), address.number);
    case 'frame':
      return galleryPath(framePaths, address.shows);
    default:
      return galleryPath(paths, address);
  }
}

function joined(...parts: (string | number | undefined)[]): string {
  return `/${parts.filter((part) => part !== undefined).join('/')}`;
}

/** The path of the oEmbed answer that embeds a page of a gallery. */
export function oembedPath(shows: GalleryPage): string {
  return `${galleryPath(pagesIn(oembed), shows)}.json`;
}

/** What is at a path without query and fragment; undefined where the site has no page. */
export function parsePath(path: string): Address | undefined {
  const [, folder, name = '', lastPart = '', rest] = path.replace(/\/+$/, '').split('/');
  if (path === paths.home) return { page: 'home' };
  if (folder === archive) return archivePage(path);
  if (!name || rest !== undefined) return undefined;
  if (folder === stories) return lastPart ? undefined : { page: 'story', slug: decoded(name) };
  if (folder === galleries) return galleryPage(name, lastPart);
  if (folder === sections || folder === topics || folder === photographers)
    return listPage(folder, decoded(name), lastPart);
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

function archivePage(path: string): ArchiveAddress | undefined {
  const [isOne, year, month] =
    /^\/archive(?:\/(\d{4})(?:\/(0[1-9]|1[0-2]))?)?\/*$/.exec(path) ?? [];
  if (year === undefined) return isOne === undefined ? undefined : { page: 'archive' };
  return { page: 'archive', year, ...(month && { month }) };
}

function listPage(kind: ListKind, slug: string, number: string): ListAddress | undefined {
  if (!number) return { page: 'list', kind, slug };
  // Another writing of the number would be the same page at another address.
  const isNumber = /^[1-9]\d{0,6}$/.test(number);
  return isNumber ? { page: 'list', kind, slug, number: Number(number) } : undefined;
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
