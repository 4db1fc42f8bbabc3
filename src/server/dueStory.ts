import type { Gallery } from '../content/gallery.ts';
import { allBlocks, mapBlocks, type Story, teaserOf } from '../content/story.ts';
import type { Waiting } from './waiting.ts';

/** The ids of the galleries that a story shows or links to. */
export function galleriesIn(story: Story): Set<string> {
  const ids = allBlocks(story).flatMap((block) => {
    if (block.kind === 'gallery') return block.id;
    if (block.kind !== 'see-also') return [];
    return block.links.flatMap(({ to }) => (to.kind === 'gallery' ? to.id : []));
  });
  return new Set(ids);
}

/**
 * A story without teasers of, and links to, what waits. Teasers of galleries that are shown in part count only that.
 * @param galleries those that it mentions and that are not shown whole: what is shown of each, if anything.
 * @returns the story itself where nothing changes.
 */
export function withoutWaiting(
  story: Story,
  waiting: Waiting,
  galleries: ReadonlyMap<string, Gallery | undefined>,
): Story {
  const document = mapBlocks(story, (block) => {
    if (block.kind === 'gallery') {
      if (!galleries.has(block.id)) return block;
      const gallery = galleries.get(block.id);
      return gallery && teaserOf(gallery);
    }
    if (block.kind !== 'see-also') return block;
    const links = block.links.filter(({ to }) => {
      if (to.kind === 'story') return !waiting.stories.has(to.slug);
      return to.kind === 'address' || !galleries.has(to.id) || galleries.get(to.id);
    });
    return links.length > 0 ? { ...block, links } : undefined;
  });
  const shown = withDueTranslations(document, waiting);
  return JSON.stringify(shown) === JSON.stringify(story) ? story : shown;
}

/** A story that names no translation which waits. */
function withDueTranslations(story: Story, { stories }: Waiting): Story {
  const { translations, ...rest } = story;
  const due = translations?.filter((slug) => !stories.has(slug));
  if (due?.length === translations?.length) return story;
  return due && due.length > 0 ? { ...story, translations: due } : rest;
}
