import { feedPath, monthPath } from '../content/archivePaths.ts';
import type { Slide } from '../content/gallery.ts';
import type { ListEntry, Month } from '../content/lists.ts';
import { teasersOf } from '../content/story.ts';
import { type Address, pathOf, paths } from '../content/urls.ts';
import { type Feed, type FeedItem, feed, feedLimits } from '../metadata/feed.ts';
import { monthTitle } from '../metadata/pageTitles.ts';
import type { Site } from '../site/site.ts';
import { type Documents, optional, unlessBroken } from './documents.ts';
import { listAt } from './namedLists.ts';
import { withSettings } from './renderHtml.tsx';
import type { ServedSite } from './servedSite.ts';

/** The feed of the home page, a month, or a list. @returns nothing for pages that have none. */
export async function feedAt(
  address: Address,
  site: ServedSite,
  published: Site,
): Promise<string | undefined> {
  const source = await sourceOf(address, site);
  if (!source) return undefined;
  const page = pathOf(address);
  return withSettings(site.pageSettings, async () => {
    const { name } = published;
    const title = source.title ? `${name} – ${source.title()}` : name;
    return feed({ ...source, title, page, path: feedPath(page) }, published);
  });
}

/** A title is made in the site's language, which is that of one site at a time. */
type Source = Pick<Feed, 'items' | 'before' | 'current'> & { title?: () => string };

async function sourceOf(address: Address, site: ServedSite): Promise<Source | undefined> {
  switch (address.page) {
    case 'home':
      return newest(site.documents);
    case 'archive': {
      const { year, month } = address;
      if (year === undefined || month === undefined) return undefined;
      const name = `${year}-${month}`;
      const before = await monthBefore(site.documents, name);
      return {
        title: () => monthTitle(name),
        items: itemsOf(await site.documents.month(name)),
        before: before && monthFeed(before),
        current: feedPath(paths.home),
      };
    }
    case 'list': {
      const { kind, slug, number } = address;
      if (number !== undefined) return undefined;
      const { name, list } = await listAt(site, kind, slug);
      return { title: () => name, items: list.entries.slice(0, feedLimits.items).map(withTexts) };
    }
    default:
      return undefined;
  }
}

/** All of a month, newest first. */
function itemsOf({ stories, galleries }: Month): FeedItem[] {
  return [...stories, ...galleries.filter(({ story }) => !story)].sort(newestFirst);
}

/** The newest stories, with the first pictures of their galleries, and galleries without a story. */
async function newest(documents: Documents): Promise<Source> {
  const { stories, galleries, months } = await documents.list();
  const alone = galleries.filter(({ story }) => !story);
  const entries = [...stories, ...alone].sort(newestFirst).slice(0, feedLimits.items);
  const items: FeedItem[] = [];
  for (const entry of entries) {
    if ('slug' in entry) {
      items.push({ ...withTexts(entry), slides: await slidesOf(documents, entry.slug) });
      continue;
    }
    const { cover, ...texts } = entry;
    const gallery = await unlessBroken(documents.gallery(entry.id));
    const { description, slides } = gallery ?? {};
    // Without its document, at least its cover.
    items.push(
      slides ? { ...texts, ...(description && { description }), slides } : { ...texts, cover },
    );
  }
  const [month] = months;
  return { items, before: month && monthFeed(month.month) };
}

/** The first pictures of a story's galleries. Reads no more galleries than have them. */
async function slidesOf(documents: Documents, slug: string): Promise<Slide[]> {
  const story = await unlessBroken(documents.story(slug));
  const slides: Slide[] = [];
  for (const { id } of story ? teasersOf(story) : []) {
    if (slides.length >= feedLimits.pictures) break;
    const gallery = await unlessBroken(documents.gallery(id));
    slides.push(...(gallery?.slides ?? []));
  }
  return slides;
}

function withTexts(
  entry: Omit<Extract<ListEntry, { kind: 'story' }>, 'kind'> | ListEntry,
): FeedItem {
  if (!('standfirst' in entry) || entry.standfirst === undefined) return entry;
  return { ...entry, description: entry.standfirst };
}

function monthFeed(month: string): string {
  return feedPath(monthPath(month));
}

/** The last month before one that has anything. It is nearly always the month before, which needs no list of all months. */
async function monthBefore(documents: Documents, month: string): Promise<string | undefined> {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const before = new Date(Date.UTC(year, number - 2)).toISOString().slice(0, 7);
  if (await optional(documents.month(before))) return before;
  const { months } = await documents.list();
  return months.find((each) => each.month < month)?.month;
}

/** Times have different zones, so they do not sort as text. */
function newestFirst(a: { published: string }, b: { published: string }): number {
  return Date.parse(b.published) - Date.parse(a.published);
}
