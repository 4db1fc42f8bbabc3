import { type Gallery, isPaged } from '../content/gallery.ts';
import { sectionPath } from '../content/sections.ts';
import {
  framePaths,
  frameSlidesPath,
  type GalleryPage,
  oembedPath,
  paths,
} from '../content/urls.ts';
import type { AddressGroup } from './answeringSite.ts';
import { allSlides, type Documents } from './documents.ts';
import { isCarriedInParts } from './galleryParts.ts';
import { notFoundPath } from './notFound.ts';
import type { ServedSite } from './servedSite.ts';
import { siteFilePaths } from './siteFiles.ts';
import { withdrawnPaths } from './withdrawnPaths.ts';
import { shellPath } from './worker.ts';

/**
 * Every answer that a site has, but for files of the store, of the site and of the app: the theme, stories and galleries,
 * then what lists them.
 * @throws ContentError where the list of stories is broken.
 */
export async function* addressesOf(site: ServedSite): AsyncGenerator<AddressGroup> {
  const { stories, galleries } = await site.documents.storyList();
  const theme = await site.theme();
  // Before the pages that name it.
  if (theme) yield { kind: 'lists', paths: [theme.path] };
  for (const { id } of galleries) {
    yield group({ kind: 'gallery', name: id }, () => galleryAddresses(site, id));
  }
  for (const { slug } of stories) {
    yield group({ kind: 'story', name: slug }, async () => {
      await site.documents.story(slug);
      return [paths.story(slug)];
    });
  }
  yield group({ kind: 'lists' }, async () => [
    ...(await withdrawnPaths(site)),
    paths.home,
    ...site.settings.sections.map(sectionPath),
    ...(await siteFilePaths(site)),
    '/sw.js',
    shellPath,
    notFoundPath,
  ]);
}

type GroupName = { kind: 'story' | 'gallery'; name: string } | { kind: 'lists' };

async function group(name: GroupName, list: () => Promise<string[]>): Promise<AddressGroup> {
  try {
    return { ...name, paths: await list() };
  } catch (error) {
    return { ...name, paths: [], error };
  }
}

async function galleryAddresses(
  { documents, settings }: ServedSite,
  id: string,
): Promise<string[]> {
  const gallery = await documents.gallery(id);
  const slides = await allSlides(documents, gallery);
  const names = slides.flatMap((slide, index) => [slide.id, `${index + 1}`]);
  const pages: GalleryPage[] = [
    { page: 'gallery', gallery: id },
    { page: 'grid', gallery: id },
    ...names.map((slide) => ({ page: 'slide' as const, gallery: id, slide })),
  ];
  return [
    ...[paths, framePaths].flatMap((kind) => [
      kind.gallery(id),
      kind.grid(id),
      ...names.map((name) => kind.slide(id, name)),
    ]),
    ...(await framedSlides(documents, gallery)),
    ...(settings.url ? pages.map(oembedPath) : []),
  ];
}

/** The scripts that bring frames the slides that their pages do not carry: those named by content before their list. */
async function framedSlides(documents: Documents, gallery: Gallery): Promise<string[]> {
  if (!isCarriedInParts(gallery)) return [];
  const brought = isPaged(gallery)
    ? [...(await documents.slidePages(gallery)).pages, 'pages']
    : ['slides'];
  return brought.map((each) => frameSlidesPath(gallery.id, each));
}
