import type { ListKind } from '../../content/lists.ts';
import { parseDocumentPath, storeFolders } from '../../content/storePaths.ts';
import { folders } from '../../content/urls.ts';
import type { Documents } from '../documents.ts';
import { galleriesIn } from '../dueStory.ts';

/** For what shows the newest stories and galleries, or what there is at all. */
const listTag = 'list';

const tagOf = {
  month: (month: string) => `month-${month}`,
  namedList: (kind: ListKind, slug: string) => `${nounOf[kind]}-${encodeURIComponent(slug)}`,
  gallery: (id: string) => `gallery-${encodeURIComponent(id)}`,
  story: (slug: string) => `story-${encodeURIComponent(slug)}`,
};

const nounOf = { sections: 'section', topics: 'topic', photographers: 'photographer' } as const;

/** Caches limit the length of the header. What shows more galleries than this lists all, and has the list's tag. */
const mostTags = 100;

/** Documents that note what is read, by its tag. */
export function recorded(documents: Documents): { documents: Documents; tags: Set<string> } {
  const tags = new Set<string>();
  const reading =
    <Args extends readonly unknown[], Result>(
      tag: (...args: Args) => string,
      read: (...args: Args) => Result,
    ) =>
    (...args: Args): Result => {
      tags.add(tag(...args));
      return read(...args);
    };
  return {
    tags,
    documents: {
      ...documents,
      list: reading(() => listTag, documents.list),
      listNames: reading((_: ListKind) => listTag, documents.listNames),
      month: reading(tagOf.month, documents.month),
      namedList: reading(tagOf.namedList, documents.namedList),
      listPage: reading((kind, slug, _: number) => tagOf.namedList(kind, slug), documents.listPage),
      // A story shows its galleries' covers and counts, and a gallery its story's title, by what each document says.
      story: async (slug) => {
        tags.add(tagOf.story(slug));
        const story = await documents.story(slug);
        for (const id of galleriesIn(story)) tags.add(tagOf.gallery(id));
        return story;
      },
      gallery: async (id) => {
        tags.add(tagOf.gallery(id));
        const gallery = await documents.gallery(id);
        if (gallery.story) tags.add(tagOf.story(gallery.story.slug));
        return gallery;
      },
      slidePages: reading(({ id }) => tagOf.gallery(id), documents.slidePages),
      slides: reading(({ id }) => tagOf.gallery(id), documents.slides),
      slideIds: reading(({ id }) => tagOf.gallery(id), documents.slideIds),
    },
  };
}

/**
 * By which names a CDN can be told to forget an answer: those of the documents that it was made of. Fastly reads one
 * header, Cloudflare and others the other.
 * @param path the address's, from the site's root. @param read the tags of what was read for it.
 */
export function tagHeaders(path: string, read: ReadonlySet<string>): Record<string, string> {
  const tags = [...new Set([...(read.size > mostTags ? [] : read), ...tagsOfPath(path)])];
  if (tags.length === 0) return {};
  return { 'Cache-Tag': tags.join(','), 'Surrogate-Key': tags.join(' ') };
}

/** What an address says by itself: of files of the store nothing is read, and a sitemap lists very much. */
function tagsOfPath(path: string): string[] {
  const [, month] = /^\/sitemap-(\d{4}-\d\d)/.exec(path) ?? [];
  if (month) return [tagOf.month(month)];
  if (/^\/(rss|sitemap)/.test(path)) return [listTag];
  const inStore = `/${folders.store}/`;
  return path.startsWith(inStore) ? tagsOfFile(path.slice(inStore.length)) : [];
}

function tagsOfFile(name: string): string[] {
  const [folder, owner] = name.split('/');
  // The pictures of a story and those of a gallery are in folders of one kind.
  if (owner && (folder === storeFolders.pictures || folder === storeFolders.films)) {
    return [`gallery-${owner}`, `story-${owner}`];
  }
  const document = parseDocumentPath(name);
  switch (document?.document) {
    case 'list':
    case 'listNames':
      return [listTag];
    case 'month':
      return [tagOf.month(document.month)];
    case 'namedList':
      return [tagOf.namedList(document.kind, document.slug)];
    case 'gallery':
      return [tagOf.gallery(document.gallery)];
    case 'story':
      return [tagOf.story(document.slug)];
    default:
      return [];
  }
}
