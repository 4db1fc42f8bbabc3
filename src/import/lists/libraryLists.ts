import { allBlocks, type Story } from '../../content/story.ts';
import type { Library } from '../library.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { allLists } from './allLists.ts';
import { listedGallery, listedStory } from './listed.ts';

/** Every list of a store with these documents. */
export function libraryLists({ stories, galleries }: Library, nowMs = Date.now()): StoreFile[] {
  const mentions = new Map<string, string[]>();
  for (const story of stories.values()) {
    for (const name of mentionedBy(story)) {
      mentions.set(name, [...(mentions.get(name) ?? []), story.slug]);
    }
  }
  return allLists(
    {
      stories: [...stories.values()].map(listedStory),
      galleries: [...galleries.values()].map((gallery) => listedGallery(gallery)),
      mentionedIn: ({ kind, entry }) =>
        mentions.get(`${kind} ${'slug' in entry ? entry.slug : entry.id}`) ?? [],
    },
    nowMs,
  );
}

function mentionedBy({ blocks, translations = [] }: Story): ReadonlySet<string> {
  const named = allBlocks({ blocks }).flatMap((block) => {
    if (block.kind === 'gallery') return `gallery ${block.id}`;
    if (block.kind !== 'see-also') return [];
    return block.links.flatMap(({ to }) => {
      if (to.kind === 'address') return [];
      return to.kind === 'story' ? `story ${to.slug}` : `gallery ${to.id}`;
    });
  });
  return new Set([...named, ...translations.map((slug) => `story ${slug}`)]);
}
