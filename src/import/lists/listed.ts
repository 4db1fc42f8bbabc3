import type { When } from '../../content/due.ts';
import type { Slide, WholeGallery } from '../../content/gallery.ts';
import type { GalleryEntry, ListKind, StoryEntry, WaitingList } from '../../content/lists.ts';
import { type Aliases, photographersIn } from '../../content/photographers.ts';
import { listSlug } from '../../content/sections.ts';
import { pictureCount, type Story, teaserOf, teasersOf } from '../../content/story.ts';
import { partialOf } from '../due.ts';

type Partial = WaitingList['entries'][number]['partial'];

/** What all lists say of a story. */
export interface ListedStory {
  kind: 'story';
  entry: StoryEntry;
  when: When;
  /** The lists that name it, such as `topics/gold`, with the name that its editor has written. */
  lists: ReadonlyMap<ListPath, string>;
  /** The galleries that it shows. */
  galleries: readonly string[];
}

/** What all lists say of a gallery. */
export interface ListedGallery {
  kind: 'gallery';
  entry: GalleryEntry;
  when: When;
  /** Which of its slides wait, if some do. */
  partial?: Exclude<Partial, undefined>;
  /** The lists that name it. */
  lists: ReadonlyMap<ListPath, string>;
  /** Its entries in the lists of photographers, which show and count only their pictures. */
  ofPhotographers: ReadonlyMap<ListPath, GalleryEntry>;
}

export type Listed = ListedStory | ListedGallery;
export type ListPath = `${ListKind}/${string}`;

export function listedStory(story: Story): ListedStory {
  const { slug, title, standfirst, kicker, section, topics, authors, lang } = story;
  const { published, modified, cover, draft, from } = story;
  return {
    kind: 'story',
    entry: {
      slug,
      title,
      ...(standfirst && { standfirst }),
      ...(kicker && { kicker }),
      ...(section && { section }),
      ...(topics && { topics }),
      ...(authors && { authors }),
      ...(lang && { lang }),
      published,
      ...(modified && { modified }),
      cover,
      pictures: pictureCount(story),
    },
    when: { ...(draft && { draft }), ...(from && { from }) },
    lists: new Map([
      ...named('sections', section ? [section] : []),
      ...named('topics', topics ?? []),
    ]),
    galleries: [...new Set(teasersOf(story).map(({ id }) => id))],
  };
}

/** Of a store that an earlier version has written, galleries may have no date. */
const unknown = '1970-01-01';

export function listedGallery(gallery: WholeGallery, aliases: Aliases = new Map()): ListedGallery {
  const { id, title, lang, topics, story, published = unknown, draft, from, slides } = gallery;
  const entry: GalleryEntry = {
    id,
    title,
    ...(lang && { lang }),
    ...(story && { story: story.slug }),
    ...(topics && { topics }),
    published,
    ...shownOf(gallery),
  };
  const partial = partialOf(slides);
  const byCreator = new Map<ListPath, { name: string; slides: Slide[] }>();
  for (const slide of slides) {
    for (const [path, name] of named('photographers', photographersIn(slide.creator, aliases))) {
      const theirs = byCreator.get(path) ?? { name, slides: [] };
      theirs.slides.push(slide);
      byCreator.set(path, theirs);
    }
  }
  const photographers = [...byCreator];
  return {
    kind: 'gallery',
    entry,
    when: { ...(draft && { draft }), ...(from && { from }) },
    ...(partial && { partial }),
    lists: new Map([
      ...named('topics', story ? [] : (topics ?? [])),
      ...photographers.map(([path, { name }]) => [path, name] as const),
    ]),
    ofPhotographers: new Map(
      photographers.map(([path, { slides: theirs }]) => {
        const [first] = theirs;
        const theirEntry = { ...entry, ...shownOf({ ...gallery, slides: theirs }) };
        return [path, { ...theirEntry, ...(first && { slide: first.id }) }];
      }),
    ),
  };
}

function shownOf(gallery: WholeGallery): Pick<GalleryEntry, 'count' | 'cover'> {
  const { count, cover } = teaserOf(gallery);
  return { cover, count };
}

/** A name without letters and digits has no list. */
function named(kind: ListKind, names: readonly string[]): [ListPath, string][] {
  return names.flatMap((name) => {
    const slug = listSlug(name);
    return slug ? [[`${kind}/${slug}` as const, name]] : [];
  });
}
