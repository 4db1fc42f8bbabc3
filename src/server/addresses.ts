import { feedPath, monthPath, yearPaths } from '../content/archivePaths.ts';
import { type Gallery, isPaged } from '../content/gallery.ts';
import { galleryAddresses } from '../content/galleryAddresses.ts';
import { listPageSize } from '../content/lists.ts';
import { frameSlidesPath, pathOf, paths } from '../content/urls.ts';
import type { GroupName } from './answeringSite.ts';
import { allSlides, type Documents, optional } from './documents.ts';
import { isCarriedInParts } from './galleryParts.ts';
import { type ListGroup, listAt } from './namedLists.ts';
import { notFoundPath } from './notFound.ts';
import type { ServedSite } from './servedSite.ts';
import { frontFilePaths, monthFilePaths } from './siteFiles.ts';
import { withdrawnPaths } from './withdrawnPaths.ts';
import { shellPath } from './worker.ts';

/**
 * The addresses of a group.
 * @throws ContentError where they cannot be shown.
 */
export async function addressesOf(site: ServedSite, group: GroupName): Promise<string[]> {
  switch (group.kind) {
    case 'theme': {
      const theme = await site.theme();
      return theme ? [theme.path] : [];
    }
    case 'gallery':
      return addressesOfGallery(site, group.name);
    case 'story':
      await site.documents.story(group.name);
      return [paths.story(group.name)];
    case 'month':
      return monthAddresses(site, group.name);
    case 'front':
      return frontAddresses(site);
    default:
      return listAddresses(site, { kind: group.kind, slug: group.name });
  }
}

async function addressesOfGallery(
  { documents, settings }: ServedSite,
  id: string,
): Promise<string[]> {
  const gallery = await documents.gallery(id);
  const slides = await allSlides(documents, gallery);
  const { pages, answers } = galleryAddresses(
    id,
    slides.map((slide) => slide.id),
  );
  return [...pages, ...(await framedSlides(documents, gallery)), ...(settings.url ? answers : [])];
}

/** The scripts that bring frames the slides that their pages do not carry: those named by content before their list. */
async function framedSlides(documents: Documents, gallery: Gallery): Promise<string[]> {
  if (!isCarriedInParts(gallery)) return [];
  const brought = isPaged(gallery)
    ? [...(await documents.slidePages(gallery)).pages, 'pages']
    : ['slides'];
  return brought.map((each) => frameSlidesPath(gallery.id, each));
}

async function monthAddresses(site: ServedSite, name: string): Promise<string[]> {
  const month = await site.documents.month(name);
  const path = monthPath(name);
  return [path, ...(site.settings.url ? monthFilePaths(path, month) : [])];
}

async function listAddresses(site: ServedSite, { kind, slug }: ListGroup): Promise<string[]> {
  const { list } = await listAt(site, kind, slug);
  const { fullPages, count } = list;
  const head = pathOf({ page: 'list', kind, slug });
  // Only where entries wait can all of a page's.
  const isWhole = !(await site.due?.waiting()) || count >= fullPages * listPageSize;
  const pages: string[] = [];
  for (let number = 1; number <= fullPages; number++) {
    const isThere = isWhole || (await optional(site.documents.listPage(kind, slug, number)));
    if (isThere) pages.push(pathOf({ page: 'list', kind, slug, number }));
  }
  return [...pages, head, ...(site.settings.url ? [feedPath(head)] : [])];
}

async function frontAddresses(site: ServedSite): Promise<string[]> {
  const { months } = await site.documents.list();
  return [
    ...(await withdrawnPaths(site)),
    ...yearPaths(months),
    pathOf({ page: 'archive' }),
    paths.home,
    ...(await frontFilePaths(site)),
    '/sw.js',
    shellPath,
    notFoundPath,
  ];
}
