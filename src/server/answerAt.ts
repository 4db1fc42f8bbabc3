import type { Gallery } from '../content/gallery.ts';
import { ContentError } from '../content/parse.ts';
import {
  folders,
  framePaths,
  type GalleryPage,
  parseOEmbedPath,
  parsePath,
  paths,
} from '../content/urls.ts';
import { type Answer, html } from './answer.ts';
import { fileAt } from './files.ts';
import { frameAt } from './frames.tsx';
import { indexOfSlide, slidePart } from './galleryParts.ts';
import { oembedAt, oembedFor } from './oembed.ts';
import { metadataAt, pageAt } from './pages.tsx';
import { redirectPage } from './redirectPage.ts';
import { redirectTexts } from './redirectTexts.ts';
import type { ServedSite } from './servedSite.ts';
import { siteFileAt } from './siteFiles.ts';
import { withScheme } from './theme.ts';
import { withdrawnAt } from './withdrawn.tsx';

/** What a site has at a path, counted from its base. @returns nothing where it has nothing. */
export async function answerAt(
  site: ServedSite,
  path: string,
  request: Request,
): Promise<Answer | undefined> {
  if (path.length > 1 && path.endsWith('/')) {
    return { kind: 'redirect', status: 301, to: path.replace(/\/+$/, '') || '/' };
  }
  const answer = (await whatIsAt(site, path, request)) ?? (await withdrawnAt(site, path));
  // Static hosts answer a page by the name of its file as well.
  const isFile = !answer && path.endsWith('.html');
  return isFile ? answerAt(site, path.replace(/(^\/index)?\.html$/, '') || '/', request) : answer;
}

async function whatIsAt(
  site: ServedSite,
  path: string,
  request: Request,
): Promise<Answer | undefined> {
  try {
    const file = (await fileAt(site, path)) ?? (await siteFileAt(site, path));
    if (file) return file;
    const isOEmbed = path === `/${folders.oembed}`;
    return isOEmbed ? await oembedFor(site, request) : await addressAt(site, path);
  } catch (error) {
    if (error instanceof ContentError && error.fault === 'missing') return undefined;
    throw error;
  }
}

async function addressAt(site: ServedSite, path: string): Promise<Answer | undefined> {
  const embedded = parseOEmbedPath(path);
  if (embedded) return oembedAt(site, embedded);
  const address = parsePath(path);
  if (!address) return undefined;
  switch (address.page) {
    case 'home':
    case 'story':
    case 'archive':
    case 'list':
      return pageAnswer(await pageAt(site, path, address));
    default:
      return galleryAnswer(site, path, address);
  }
}

/** A gallery's page, on the site or in a frame. A slide's number leads to its id. */
async function galleryAnswer(
  site: ServedSite,
  path: string,
  address: GalleryPage | { page: 'frame'; shows: GalleryPage },
): Promise<Answer | undefined> {
  const isFrame = address.page === 'frame';
  const shows = isFrame ? address.shows : address;
  const gallery = await site.documents.gallery(shows.gallery);
  const slide = await slideNamed(site, gallery, shows);
  if (!slide) return undefined;
  if (slide.id) {
    const to = (isFrame ? framePaths : paths).slide(gallery.id, slide.id);
    const metadata = isFrame ? undefined : await metadataAt(site, shows, slide.index);
    const page = redirectPage(site.pageSettings, to, await redirectTexts(site, gallery), metadata);
    const text = withScheme(page, await site.theme());
    return { kind: 'redirect', status: 302, to, text };
  }
  return pageAnswer(
    isFrame
      ? await frameAt(site, gallery, shows.page, slide.index)
      : await pageAt(site, path, shows, slide.index),
  );
}

/**
 * The slide that an address shows, by its index from 0.
 * @returns with its id where the address names it by a number: the id stays when an editor changes the order.
 */
async function slideNamed(
  { documents }: ServedSite,
  gallery: Gallery,
  shows: GalleryPage,
): Promise<{ index: number; id?: string } | undefined> {
  if (shows.page !== 'slide') return { index: 0 };
  const index = await indexOfSlide(documents, gallery, shows.slide);
  if (index < 0) return undefined;
  if (!/^\d+$/.test(shows.slide)) return { index };
  const part = await slidePart(documents, gallery, index);
  return part && { index, id: part.slide.id };
}

function pageAnswer(text: string | undefined): Answer | undefined {
  return text === undefined ? undefined : html(text);
}
