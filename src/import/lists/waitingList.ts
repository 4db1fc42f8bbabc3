import { isDue, together, type When } from '../../content/due.ts';
import { listKinds, type WaitingList } from '../../content/lists.ts';
import { listSlug } from '../../content/sections.ts';
import { allBlocks, type Story } from '../../content/story.ts';
import { partialOf } from '../due.ts';
import type { Library } from '../library.ts';
import { listsOfGallery, listsOfStory } from './namedLists.ts';

/** What is not published whole at once, and everything that mentions it. */
export function waitingList({ stories, galleries }: Library): WaitingList {
  const ofStories = [...stories.values()].flatMap((story): WaitingList['entries'] => {
    if (isDue(story, 0)) return [];
    const own = [...galleries.values()].filter((each) => each.story?.slug === story.slug);
    const lists = listKinds.flatMap((kind) => keysOf(kind, listsOfStory(kind, story)));
    return [
      {
        kind: 'story',
        name: story.slug,
        title: story.title,
        ...whenOf(story),
        in: [
          ...mentioning(stories, story.slug),
          ...own.map(({ id }) => `galleries/${id}`),
          `months/${story.published.slice(0, 7)}`,
          ...lists,
        ],
      },
    ];
  });
  const ofGalleries = [...galleries.values()].flatMap((gallery): WaitingList['entries'] => {
    const { id, title, slides, story, published = '1970-01-01' } = gallery;
    const whole = together(gallery, stories.get(story?.slug ?? '') ?? {});
    const partial = partialOf(slides);
    if (isDue(whole, 0) && !partial) return [];
    const lists = listKinds.flatMap((kind) => keysOf(kind, listsOfGallery(kind, gallery)));
    return [
      {
        kind: 'gallery',
        name: id,
        title,
        ...whenOf(whole),
        ...(partial && { partial }),
        ...(story && { story: story.slug }),
        in: [...mentioning(stories, id), `months/${published.slice(0, 7)}`, ...lists],
      },
    ];
  });
  return { entries: [...ofStories, ...ofGalleries] };
}

function keysOf(kind: string, names: readonly string[]): string[] {
  return names.map((name) => `${kind}/${listSlug(name)}`);
}

function mentioning(stories: Library['stories'], name: string): string[] {
  const others = [...stories.values()].filter((story) => story.slug !== name);
  return others.filter((story) => mentions(story, name)).map(({ slug }) => `stories/${slug}`);
}

function mentions(story: Story, name: string): boolean {
  if (story.translations?.includes(name)) return true;
  return allBlocks(story).some((block) => {
    if (block.kind === 'gallery') return block.id === name;
    if (block.kind !== 'see-also') return false;
    return block.links.some(
      ({ to }) => ('slug' in to && to.slug === name) || ('id' in to && to.id === name),
    );
  });
}

function whenOf({ draft, from }: When): When {
  return { ...(draft && { draft }), ...(from && { from }) };
}
