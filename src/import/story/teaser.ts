import type { WholeGallery } from '../../content/gallery.ts';
import { allBlocks, type BlockOf, type Story } from '../../content/story.ts';

type Teaser = BlockOf<'gallery'>;

/** A gallery's teaser in a story: title, number of pictures and first picture. */
export function teaserOf({ id, title, slides }: WholeGallery): Teaser {
  const [first] = slides;
  if (!first) throw new Error(`The gallery ${id} has no slides.`);
  const { alt, width, height, placeholder, color, focus, sources } = first;
  const box = { placeholder, ...(color !== undefined && { color }), ...(focus && { focus }) };
  const cover = { alt, width, height, ...box, sources };
  return { kind: 'gallery', id, title, count: slides.length, cover };
}

/** All teasers of a story, including those behind the fold. */
export function teasersOf(story: Story): Teaser[] {
  return allBlocks(story).filter((block) => block.kind === 'gallery');
}

/** Updates a story's teasers from their galleries; the teaser of a missing gallery stays as it is. */
export function withTeasers(story: Story, galleries: ReadonlyMap<string, WholeGallery>): Story {
  const updated = <B extends { kind: string }>(block: B | Teaser): B | Teaser => {
    const gallery = isTeaser(block) ? galleries.get(block.id) : undefined;
    return gallery ? teaserOf(gallery) : block;
  };
  const blocks = story.blocks.map((block) =>
    block.kind === 'fold' ? { ...block, blocks: block.blocks.map(updated) } : updated(block),
  );
  return { ...story, blocks };
}

function isTeaser(block: { kind: string }): block is Teaser {
  return block.kind === 'gallery';
}
