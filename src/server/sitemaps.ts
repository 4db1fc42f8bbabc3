import { monthPath, yearPaths } from '../content/archivePaths.ts';
import { type Gallery, isPaged, type Slide } from '../content/gallery.ts';
import { listKinds, type Month } from '../content/lists.ts';
import { listSlug } from '../content/sections.ts';
import { pathOf, paths } from '../content/urls.ts';
import {
  galleryEntries,
  mostAddresses,
  type SitemapEntry,
  sitemap,
  sitemapIndex,
  sitemapParts,
} from '../metadata/sitemap.ts';
import type { Site } from '../site/site.ts';
import { type Documents, optional, unlessBroken } from './documents.ts';
import type { ServedSite } from './servedSite.ts';

export const sitemapPath = '/sitemap.xml';

/** How many months are read at once. */
const atOnce = 16;

/** The sitemap's index, or one of its files; nothing where there is none at a path. */
export async function sitemapAt(
  path: string,
  site: ServedSite,
  published: Site,
): Promise<string | undefined> {
  if (path === sitemapPath) return sitemapIndex(await allSitemaps(site), published);
  const [, month, number = '1'] =
    /^\/sitemap-(pages|\d{4}-\d\d)(?:-([1-9]\d*))?\.xml$/.exec(path) ?? [];
  if (month === undefined || path.endsWith('-1.xml')) return undefined;
  const index = Number(number) - 1;
  const entries =
    month === 'pages' ? (await pageParts(site))[index] : await monthEntries(site, month, index);
  return entries && sitemap(entries, published);
}

async function allSitemaps(site: ServedSite): Promise<string[]> {
  const { months } = await site.documents.list();
  const files = await pagesSitemaps(site);
  for (let index = 0; index < months.length; index += atOnce) {
    const some = months.slice(index, index + atOnce);
    const read = await Promise.all(
      some.map(({ month }) => unlessBroken(site.documents.month(month))),
    );
    files.push(...read.flatMap((month) => (month ? monthSitemaps(month) : [])));
  }
  return files;
}

/** The paths of the files with what is about more than one month. */
export async function pagesSitemaps(site: ServedSite): Promise<string[]> {
  return (await pageParts(site)).map((_, index) => partPath('pages', index));
}

/** The paths of a month's files. */
export function monthSitemaps(month: Month): string[] {
  return sitemapParts(month).map((_, index) => partPath(month.month, index));
}

function partPath(name: string, index: number): string {
  return `/sitemap-${name}${index === 0 ? '' : `-${index + 1}`}.xml`;
}

/** The home page, years, and lists by name. Their full pages are reached from the newest. */
async function pageParts({ documents, settings }: ServedSite): Promise<SitemapEntry[][]> {
  const { months } = await documents.list();
  const entries = [
    paths.home,
    pathOf({ page: 'archive' }),
    ...yearPaths(months),
    ...settings.sections.map((name) =>
      pathOf({ page: 'list', kind: 'sections', slug: listSlug(name) }),
    ),
  ];
  for (const kind of listKinds.filter((each) => each !== 'sections')) {
    const names = await optional(documents.listNames(kind));
    for (const { slug } of names?.lists ?? []) entries.push(pathOf({ page: 'list', kind, slug }));
  }
  const count = Math.ceil(entries.length / mostAddresses);
  return Array.from({ length: count }, (_, index) =>
    entries
      .slice(index * mostAddresses, (index + 1) * mostAddresses)
      .map((path): SitemapEntry => ({ path })),
  );
}

/** One of a month's files. Only the documents of what it lists are read. */
async function monthEntries(
  { documents }: ServedSite,
  name: string,
  index: number,
): Promise<SitemapEntry[] | undefined> {
  const month = await documents.month(name);
  const part = sitemapParts(month)[index];
  if (!part) return undefined;
  const entries: SitemapEntry[] = index === 0 ? [{ path: monthPath(name) }] : [];
  for (const { slug, published, modified } of part.stories) {
    const story = await unlessBroken(documents.story(slug));
    const changed = modified ?? published;
    entries.push({ path: paths.story(slug), picture: story?.cover, changed });
  }
  for (const some of part.galleries) {
    const gallery = await unlessBroken(documents.gallery(some.id));
    const slides = gallery && (await unlessBroken(slidesIn(documents, gallery, some)));
    if (slides) entries.push(...galleryEntries(some, slides));
  }
  return entries;
}

async function slidesIn(
  documents: Documents,
  gallery: Gallery,
  { from, to }: { from: number; to: number },
): Promise<Slide[]> {
  if (!isPaged(gallery)) return gallery.slides.slice(from, to);
  const { size } = gallery.paged;
  const first = Math.floor(from / size);
  const slides: Slide[] = [];
  for (let page = first; page * size < to; page++) {
    slides.push(...(await documents.slides(gallery, page + 1)));
  }
  return slides.slice(from - first * size, to - first * size);
}
