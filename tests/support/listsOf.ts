import { isDue, together, type When } from '../../src/content/due.ts';
import type { WholeGallery } from '../../src/content/gallery.ts';
import {
  type ListEntry,
  type ListKind,
  listKinds,
  listPageSize,
  type WaitingList,
} from '../../src/content/lists.ts';
import { listSlug } from '../../src/content/sections.ts';
import { documents as paths } from '../../src/content/storePaths.ts';
import { allBlocks, pictureCount, type Story, teaserOf } from '../../src/content/story.ts';
import { partialOf } from '../../src/import/due.ts';

/** How many of the newest `index.json` has, besides those that wait. */
const newest = 24;

interface Things {
  stories: readonly Story[];
  galleries: readonly WholeGallery[];
}

type Dated = { published: string };

/** The lists of a content store with these stories and galleries, told in the simplest way. */
export function listsOf({ stories, galleries }: Things): Record<string, unknown> {
  const storyEntries = stories.map(storyEntry).sort(newestFirst);
  const galleryEntries = galleries.map((each) => galleryEntry(each, stories)).sort(newestFirst);
  const names = [...new Set([...storyEntries, ...galleryEntries].map(monthOf))].sort().reverse();
  const waiting = waitingOf({ stories, galleries });
  const documents: Record<string, unknown> = {
    [paths.waiting]: waiting,
    [paths.list]: {
      stories: newestOf(storyEntries, (entry) => entry.slug, waiting),
      galleries: newestOf(galleryEntries, (entry) => entry.id, waiting),
      months: names.map((month) => ({
        month,
        stories: storyEntries.filter((each) => monthOf(each) === month).length,
        galleries: galleryEntries.filter((each) => monthOf(each) === month).length,
      })),
    },
  };
  for (const month of names) {
    documents[paths.month(month)] = {
      month,
      stories: storyEntries.filter((each) => monthOf(each) === month),
      galleries: galleryEntries.filter((each) => monthOf(each) === month),
    };
  }
  for (const kind of listKinds) Object.assign(documents, namedLists(kind, { stories, galleries }));
  return documents;
}

function newestOf<E>(
  entries: readonly E[],
  nameOf: (entry: E) => string,
  { entries: all }: WaitingList,
) {
  const waits = new Set(all.map(({ name }) => name));
  let free = newest;
  return entries.filter((entry) => waits.has(nameOf(entry)) || free-- > 0);
}

function namedLists(kind: ListKind, things: Things): Record<string, unknown> {
  const byName = new Map<string, ListEntry[]>();
  const add = (name: string, entry: ListEntry) =>
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  for (const story of things.stories) {
    for (const name of listsOfStory(kind, story))
      add(name, { kind: 'story', ...storyEntry(story) });
  }
  for (const gallery of things.galleries) {
    const entry = galleryEntry(gallery, things.stories);
    for (const name of listsOfGallery(kind, gallery)) {
      if (kind !== 'photographers') add(name, { kind: 'gallery', ...entry });
      else add(name, { kind: 'gallery', ...entry, ...theirs(gallery, name) });
    }
  }
  const documents: Record<string, unknown> = {};
  for (const [name, entries] of byName) {
    const slug = listSlug(name);
    const oldestFirst = entries.sort(newestFirst).reverse();
    const fullPages = Math.floor(entries.length / listPageSize);
    for (let page = 1; page <= fullPages; page++) {
      const some = oldestFirst.slice((page - 1) * listPageSize, page * listPageSize);
      documents[paths.listPage(kind, slug, page)] = { name, entries: some.reverse() };
    }
    const head = oldestFirst.slice(Math.max(0, fullPages - 1) * listPageSize).reverse();
    documents[paths.namedList(kind, slug)] = {
      name,
      count: entries.length,
      fullPages,
      entries: head,
    };
  }
  const lists = [...byName.keys()].sort().map((name) => ({ slug: listSlug(name), name }));
  return { ...documents, [paths.listNames(kind)]: { lists } };
}

function listsOfStory(kind: ListKind, { section, topics = [] }: Story): readonly string[] {
  if (kind === 'sections') return section ? [section] : [];
  return kind === 'topics' ? topics : [];
}

function listsOfGallery(kind: ListKind, gallery: WholeGallery): readonly string[] {
  if (kind === 'topics') return gallery.story ? [] : (gallery.topics ?? []);
  return kind === 'photographers' ? [...new Set(gallery.slides.flatMap(creatorsOf))] : [];
}

function creatorsOf({ creator }: { creator?: string }): string[] {
  return creator ? creator.split(', ') : [];
}

function theirs(gallery: WholeGallery, name: string) {
  const slides = gallery.slides.filter((slide) => creatorsOf(slide).includes(name));
  const { count, cover } = teaserOf({ ...gallery, slides });
  return { count, cover, ...(slides[0] && { slide: slides[0].id }) };
}

function storyEntry(story: Story) {
  const { blocks: _, translations: __, draft: ___, from: ____, byline: _____, ...entry } = story;
  return { ...entry, pictures: pictureCount(story) };
}

function galleryEntry(gallery: WholeGallery, stories: readonly Story[]) {
  const { id, title, lang, topics, story } = gallery;
  const { count, cover } = teaserOf(gallery);
  return {
    id,
    title,
    ...(lang && { lang }),
    ...(story && { story: story.slug }),
    ...(topics && { topics }),
    published: publishedOf(gallery, stories),
    cover,
    count,
  };
}

function publishedOf({ published, story }: WholeGallery, stories: readonly Story[]): string {
  return published ?? stories.find(({ slug }) => slug === story?.slug)?.published ?? '2017-11-30';
}

function waitingOf({ stories, galleries }: Things): WaitingList {
  const whenOf = new Map<string, When>(stories.map((story) => [story.slug, story]));
  const ofStories = stories
    .filter((story) => !isDue(story, 0))
    .map((story) => ({
      kind: 'story' as const,
      name: story.slug,
      title: story.title,
      ...when(story),
      in: [
        ...mentioning(stories, story.slug),
        ...galleries
          .filter((each) => each.story?.slug === story.slug)
          .map((each) => `galleries/${each.id}`),
        `months/${monthOf(story)}`,
        ...listKinds.flatMap((kind) =>
          listsOfStory(kind, story).map((name) => `${kind}/${listSlug(name)}`),
        ),
      ],
    }));
  const ofGalleries = galleries.flatMap((gallery) => {
    const { id, title, slides, story } = gallery;
    const whole = together(gallery, whenOf.get(story?.slug ?? '') ?? {});
    const partial = partialOf(slides);
    if (isDue(whole, 0) && !partial) return [];
    return {
      kind: 'gallery' as const,
      name: id,
      title,
      ...when(whole),
      ...(partial && { partial }),
      ...(story && { story: story.slug }),
      in: [
        ...mentioning(stories, id),
        `months/${monthOf({ published: publishedOf(gallery, stories) })}`,
        ...listKinds.flatMap((kind) =>
          listsOfGallery(kind, gallery).map((name) => `${kind}/${listSlug(name)}`),
        ),
      ],
    };
  });
  return { entries: [...ofStories, ...ofGalleries] };
}

function mentioning(stories: readonly Story[], name: string): string[] {
  return stories
    .filter((story) => story.slug !== name && mentions(story, name))
    .map(({ slug }) => `stories/${slug}`);
}

function mentions(story: Story, name: string): boolean {
  const { translations = [] } = story;
  return (
    translations.includes(name) ||
    allBlocks(story).some((block) => {
      if (block.kind === 'gallery') return block.id === name;
      if (block.kind !== 'see-also') return false;
      return block.links.some(
        ({ to }) => ('slug' in to && to.slug === name) || ('id' in to && to.id === name),
      );
    })
  );
}

function when({ draft, from }: When): When {
  return { ...(draft && { draft }), ...(from && { from }) };
}

function monthOf({ published }: Dated): string {
  return published.slice(0, 7);
}

function newestFirst(a: Dated, b: Dated): number {
  return Date.parse(b.published) - Date.parse(a.published);
}
