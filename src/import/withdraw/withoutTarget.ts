import type { WholeGallery } from '../../content/gallery.ts';
import type { Picture } from '../../content/picture.ts';
import { allBlocks, mapBlocks, type Story } from '../../content/story.ts';
import type { Withdrawable } from '../../content/withdrawn.ts';
import { ImportError } from '../importError.ts';
import type { Library } from '../library.ts';

/**
 * A library without a story, a gallery or a slide, and without teasers of it and links to it.
 * @throws ImportError where nothing of a gallery would be left.
 */
export function withoutTarget(library: Library, target: Withdrawable): Library {
  switch (target.kind) {
    case 'story':
      return withoutStory(library, target.story);
    case 'gallery':
      return withoutGallery(library, target.gallery);
    case 'slide':
      return withoutSlide(library, target.gallery, target.slide);
  }
}

function withoutStory({ stories, galleries }: Library, slug: string): Library {
  const others = [...stories].filter(([name]) => name !== slug);
  return {
    galleries,
    stories: new Map(
      others.map(([name, story]) => {
        const { translations, ...rest } = withoutLinks(story, 'story', slug);
        const left = translations?.filter((each) => each !== slug) ?? [];
        return [name, left.length > 0 ? { ...rest, translations: left } : rest];
      }),
    ),
  };
}

function withoutGallery({ stories, galleries }: Library, id: string): Library {
  const others = [...stories].map(([name, story]): [string, Story] => {
    const linked = withoutLinks(story, 'gallery', id);
    const teaserGone = mapBlocks(linked, (block) =>
      block.kind === 'gallery' && block.id === id ? undefined : block,
    );
    return [name, teaserGone];
  });
  return {
    stories: new Map(others),
    galleries: new Map([...galleries].filter(([name]) => name !== id)),
  };
}

function withoutSlide({ stories, galleries }: Library, id: string, slideId: string): Library {
  const gallery = galleries.get(id);
  const slide = gallery?.slides.find((each) => each.id === slideId);
  if (!gallery || !slide) return { stories, galleries };
  const slides = gallery.slides.filter((each) => each !== slide);
  if (slides.length === 0) {
    throw new ImportError(
      `${slideId} is the only picture of the gallery ${id}. Withdraw the gallery: diaporama withdraw ${id}`,
    );
  }
  return {
    stories,
    galleries: new Map<string, WholeGallery>(galleries).set(id, { ...gallery, slides }),
  };
}

/** A story without links to another story or to a gallery. */
function withoutLinks(story: Story, kind: 'story' | 'gallery', name: string): Story {
  return mapBlocks(story, (block) => {
    if (block.kind !== 'see-also') return block;
    const links = block.links.filter(({ to }) => {
      if (to.kind === 'address' || to.kind !== kind) return true;
      return (to.kind === 'story' ? to.slug : to.id) !== name;
    });
    return links.length > 0 ? { ...block, links } : undefined;
  });
}

/**
 * What stories show themselves of something that is to be withdrawn, a sentence each. Their own pictures are files of
 * their own, so withdrawing a slide leaves them; only an editor can choose others. Pictures made of the same file have the
 * same placeholder.
 */
export function shownByStories(
  { stories, galleries }: Library,
  target: Withdrawable,
  isKill: boolean,
): string[] {
  if (target.kind === 'story') return [];
  const slides = (galleries.get(target.gallery)?.slides ?? []).filter(
    ({ id }) => target.kind === 'gallery' || id === target.slide,
  );
  const then = (step: string) => (isKill ? ` and ${step}.` : `, ${step}, and withdraw again.`);
  const taken = new Map(slides.map((slide) => [looksOf(slide), slide.id]));
  return [...stories.values()].flatMap((story) => {
    const inText = allBlocks(story).flatMap((block) =>
      block.kind === 'picture' ? block.picture : [],
    );
    const cover = taken.get(looksOf(story.cover));
    const shown = inText.map((picture) => taken.get(looksOf(picture))).filter((id) => id);
    return [
      ...(cover
        ? [
            `The picture ${cover} is also the cover of the story ${story.slug}. Give the story another cover (cover: in story.md)${then('import it')}`,
          ]
        : []),
      ...shown.map(
        (id) =>
          `The picture ${id} is also in the text of the story ${story.slug}. Remove it from story.md${then('import the story')}`,
      ),
    ];
  });
}

function looksOf({ placeholder, width, height }: Picture): string {
  return `${width}×${height} ${placeholder}`;
}
