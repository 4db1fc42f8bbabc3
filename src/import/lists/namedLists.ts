import type { Slide, WholeGallery } from '../../content/gallery.ts';
import {
  type ListEntry,
  type ListKind,
  listNamesSchema,
  listPageSchema,
  listPageSize,
  listSchema,
} from '../../content/lists.ts';
import { listSlug } from '../../content/sections.ts';
import { documents as paths } from '../../content/storePaths.ts';
import { type Story, teaserOf } from '../../content/story.ts';
import { galleryEntry, storyEntry } from './entries.ts';
import type { ListDocument } from './listDocument.ts';
import { newestFirst } from './order.ts';

interface NamedList {
  name: string;
  entries: ListEntry[];
}

/** The lists of a kind, the full pages of each before the document that says how many there are. */
export function namedLists(
  kind: ListKind,
  stories: readonly Story[],
  galleries: readonly WholeGallery[],
): ListDocument[] {
  const lists = new Map<string, NamedList>();
  const add = (name: string, entry: ListEntry) => {
    const slug = listSlug(name);
    const list = lists.get(slug) ?? { name, entries: [] };
    list.entries.push(entry);
    if (slug) lists.set(slug, list);
  };
  for (const story of stories) {
    for (const name of listsOfStory(kind, story))
      add(name, { kind: 'story', ...storyEntry(story) });
  }
  for (const gallery of galleries) {
    for (const name of listsOfGallery(kind, gallery)) add(name, entryIn(kind, name, gallery));
  }
  const all = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...all.flatMap(([slug, list]) => pagesOf(kind, slug, list)),
    {
      src: paths.listNames(kind),
      schema: listNamesSchema,
      document: { lists: all.map(([slug, { name }]) => ({ slug, name })) },
    },
  ];
}

function pagesOf(kind: ListKind, slug: string, { name, entries }: NamedList): ListDocument[] {
  const sorted = entries.sort(newestFirst);
  const fullPages = Math.floor(sorted.length / listPageSize);
  const rest = sorted.length - fullPages * listPageSize;
  const pages = Array.from({ length: fullPages }, (_, index) => {
    const end = sorted.length - index * listPageSize;
    return {
      src: paths.listPage(kind, slug, index + 1),
      schema: listPageSchema,
      document: { name, entries: sorted.slice(end - listPageSize, end) },
    };
  });
  const head = sorted.slice(0, fullPages > 0 ? rest + listPageSize : rest);
  const document = { name, count: sorted.length, fullPages, entries: head };
  return [...pages, { src: paths.namedList(kind, slug), schema: listSchema, document }];
}

export function listsOfStory(kind: ListKind, { section, topics = [] }: Story): readonly string[] {
  if (kind === 'sections') return section ? [section] : [];
  return kind === 'topics' ? topics : [];
}

export function listsOfGallery(kind: ListKind, gallery: WholeGallery): readonly string[] {
  if (kind === 'topics') return gallery.story ? [] : (gallery.topics ?? []);
  return kind === 'photographers' ? [...new Set(gallery.slides.flatMap(creatorsOf))] : [];
}

function creatorsOf({ creator }: Slide): string[] {
  return creator ? creator.split(', ') : [];
}

/** In a photographer's list a gallery shows, and counts, only their pictures. */
function entryIn(kind: ListKind, name: string, gallery: WholeGallery): ListEntry {
  const entry = { kind: 'gallery' as const, ...galleryEntry(gallery) };
  if (kind !== 'photographers') return entry;
  const slides = gallery.slides.filter((slide) => creatorsOf(slide).includes(name));
  const { count, cover } = teaserOf({ ...gallery, slides });
  return { ...entry, count, cover, ...(slides[0] && { slide: slides[0].id }) };
}
