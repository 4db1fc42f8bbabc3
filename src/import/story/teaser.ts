import type { Article, BlockOf } from '../../content/article.ts';
import type { WholeGallery } from '../../content/gallery.ts';

type Teaser = BlockOf<'gallery'>;

/** A gallery's way in from a story: its title, its count and its first picture. */
export function teaserOf({ id, title, slides }: WholeGallery): Teaser {
  const [first] = slides;
  if (!first) throw new Error(`The gallery ${id} has no slides.`);
  const { alt, width, height, placeholder, color, focus, sources } = first;
  const look = { placeholder, ...(color !== undefined && { color }), ...(focus && { focus }) };
  const cover = { alt, width, height, ...look, sources };
  return { kind: 'gallery', id, title, count: slides.length, cover };
}

/** The blocks of a story, those behind its fold in its place. */
export function shownBlocks({ blocks }: Article) {
  return blocks.flatMap((block) => (block.kind === 'fold' ? block.blocks : block));
}

/** The teasers of a story, those behind its fold among them. */
export function teasersOf(article: Article): Teaser[] {
  return shownBlocks(article).filter((block) => block.kind === 'gallery');
}

/** The story with its teasers as their galleries are now; of a gallery that is gone the teaser stays. */
export function withTeasers(
  article: Article,
  galleries: ReadonlyMap<string, WholeGallery>,
): Article {
  const refreshed = <B extends { kind: string }>(block: B | Teaser): B | Teaser => {
    const gallery = isTeaser(block) ? galleries.get(block.id) : undefined;
    return gallery ? teaserOf(gallery) : block;
  };
  const blocks = article.blocks.map((block) =>
    block.kind === 'fold' ? { ...block, blocks: block.blocks.map(refreshed) } : refreshed(block),
  );
  return { ...article, blocks };
}

function isTeaser(block: { kind: string }): block is Teaser {
  return block.kind === 'gallery';
}
