import { type Gallery, isPaged } from '../content/gallery.ts';
import type { ListEntry } from '../content/lists.ts';
import { ContentError } from '../content/parse.ts';
import { type Aliases, photographersIn } from '../content/photographers.ts';
import { listSlug } from '../content/sections.ts';
import { pictureCount, teaserOf } from '../content/story.ts';
import { allSlides, type Documents, unlessBroken } from './documents.ts';
import type { Waiting, WaitingEntry } from './waiting.ts';

/** What is due of stories and galleries themselves. */
export type Shown = Pick<Documents, 'story' | 'gallery' | 'slides'>;

interface StoryCard {
  slug: string;
  pictures: number;
}

interface GalleryCard {
  id: string;
  count: number;
  story?: string;
  cover?: unknown;
  slide?: string;
}

/**
 * Entries of lists without what is not due. An entry that loses nothing is the stored one itself.
 * @param aliases the other names of photographers.
 */
export function dueEntries(shown: Shown, aliases?: Aliases) {
  async function stories<E extends StoryCard>(entries: readonly E[], held: Waiting): Promise<E[]> {
    const cutShort = storiesCutShort(held);
    const due: E[] = [];
    for (const entry of entries) {
      if (held.stories.has(entry.slug)) continue;
      const pictures = cutShort.has(entry.slug) ? await picturesOf(entry) : entry.pictures;
      if (pictures !== undefined) due.push({ ...entry, pictures });
    }
    return due;
  }

  /** @returns nothing where the story is missing, and what the list says where it is broken. */
  async function picturesOf({ slug, pictures }: StoryCard): Promise<number | undefined> {
    try {
      return pictureCount(await shown.story(slug));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.fault === 'missing' ? undefined : pictures;
    }
  }

  /** @param list the name of the list in an address. */
  async function galleries<E extends GalleryCard>(
    entries: readonly E[],
    held: Waiting,
    list?: string,
  ): Promise<E[]> {
    const due: E[] = [];
    for (const entry of entries) {
      const { id, story, cover, slide } = entry;
      if (held.galleries.has(id) || (story && held.stories.has(story))) continue;
      if (!held.partial.has(id)) {
        due.push(entry);
        continue;
      }
      const part = await partOf(id, slide === undefined ? undefined : list);
      if (!part) continue;
      const seen = {
        ...(cover !== undefined && { cover: part.cover }),
        ...(slide !== undefined && { slide: part.slide }),
      };
      due.push({ ...entry, count: part.count, ...seen });
    }
    return due;
  }

  /**
   * What an entry says of a gallery that is shown in part.
   * @param photographer whose slides alone count.
   * @returns nothing where nothing is shown; of a broken gallery neither, since what its entry shows may wait.
   */
  async function partOf(id: string, photographer: string | undefined) {
    const gallery = await unlessBroken(shown.gallery(id));
    if (!gallery) return undefined;
    if (photographer === undefined) return cardOf(gallery);
    const all = isPaged(gallery) ? await allSlides(shown, gallery) : gallery.slides;
    const slides = all.filter(({ creator }) => isBy(creator, photographer, aliases));
    const { paged: _, ...texts } = gallery;
    return slides.length > 0 ? cardOf({ ...texts, slides }) : undefined;
  }

  async function mixed(
    entries: readonly ListEntry[],
    held: Waiting,
    list: string,
  ): Promise<ListEntry[]> {
    const due = entries.map((entry) =>
      entry.kind === 'story' ? stories([entry], held) : galleries([entry], held, list),
    );
    return (await Promise.all(due)).flat();
  }

  /**
   * Whether nothing at all is shown of what waits.
   * @param photographer whose slides alone count.
   */
  async function isHidden(
    { kind, name }: WaitingEntry,
    held: Waiting,
    photographer?: string,
  ): Promise<boolean> {
    if (kind === 'story') return held.stories.has(name);
    return held.galleries.has(name) || (await partOf(name, photographer)) === undefined;
  }

  return { stories, galleries, mixed, isHidden };
}

function cardOf(gallery: Gallery) {
  const { count, cover } = teaserOf(gallery);
  return { count, cover, slide: gallery.slides[0]?.id };
}

const storyKey = 'stories/';

/** The stories that show or link to a gallery which waits, in whole or in part. */
function storiesCutShort({ entries }: Waiting): ReadonlySet<string> {
  const keys = entries.filter(({ kind }) => kind === 'gallery').flatMap((entry) => entry.in);
  const ofStories = keys.filter((key) => key.startsWith(storyKey));
  return new Set(ofStories.map((key) => key.slice(storyKey.length)));
}

/** Whether a slide is by the photographer of a list, by the name of the list in an address. */
function isBy(creator: string | undefined, slug: string, aliases?: Aliases): boolean {
  return photographersIn(creator, aliases).some((name) => listSlug(name) === slug);
}
