import type { WholeGallery } from '../../content/gallery.ts';
import { mapBlocks, type Story, teaserOf } from '../../content/story.ts';

/** Updates a story's teasers from their galleries; the teaser of a missing gallery stays as it is. */
export function withTeasers(story: Story, galleries: ReadonlyMap<string, WholeGallery>): Story {
  return mapBlocks(story, (block) => {
    const gallery = block.kind === 'gallery' ? galleries.get(block.id) : undefined;
    return gallery ? teaserOf(gallery) : block;
  });
}
