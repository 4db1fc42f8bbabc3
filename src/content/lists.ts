import * as v from 'valibot';
import { documentId } from './gallery.ts';
import { pictureSchema } from './picture.ts';
import { storyDate } from './storyDate.ts';
import { line, text } from './text.ts';

/*
 * The store's lists. None grows with the archive, but for one entry a month and one a name: `index.json` has the newest
 * stories and galleries, a document a month names all of it, and each section, topic and photographer has pages of its own.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const topics = v.exactOptional(v.pipe(v.array(line), v.minLength(1)));

/** What a card of a story shows. */
const storyEntries = {
  slug: documentId,
  title: line,
  standfirst: v.exactOptional(text),
  kicker: v.exactOptional(line),
  section: v.exactOptional(line),
  topics,
  authors: v.exactOptional(v.pipe(v.array(line), v.minLength(1))),
  lang: v.exactOptional(v.string()),
  published: storyDate,
  /** When its text last changed, if it did. */
  modified: v.exactOptional(storyDate),
  cover: pictureSchema,
  pictures: count,
};

/** What a card of a gallery shows. */
const galleryEntries = {
  id: documentId,
  title: line,
  lang: v.exactOptional(v.string()),
  /** The slug of the newest story that shows it. */
  story: v.exactOptional(documentId),
  topics,
  published: storyDate,
  cover: pictureSchema,
  /** Of its pictures, or in a photographer's list of theirs. */
  count,
  /** In a photographer's list, the id of their first slide, which is the cover. */
  slide: v.exactOptional(documentId),
};

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-11'));

/** `content/index.json`: the newest stories and galleries, newest first, and how much there is by month. */
export const storyListSchema = v.object({
  stories: v.array(v.object(storyEntries)),
  galleries: v.array(v.object(galleryEntries)),
  /** Newest first; galleries of stories are counted too. */
  months: v.array(v.object({ month, stories: count, galleries: count })),
});

/** `content/index/YYYY-MM.json`: all stories and galleries of a month, newest first; those of stories too. */
export const monthSchema = v.object({
  month,
  stories: v.array(
    v.object({
      slug: documentId,
      title: line,
      section: v.exactOptional(line),
      lang: v.exactOptional(v.string()),
      published: storyDate,
      modified: v.exactOptional(storyDate),
      pictures: count,
    }),
  ),
  galleries: v.array(
    v.object({
      id: documentId,
      title: line,
      lang: v.exactOptional(v.string()),
      story: v.exactOptional(documentId),
      published: storyDate,
      count,
    }),
  ),
});

/** What is listed by name: sections, topics (stories and galleries without a story), photographers (galleries). */
export const listKinds = ['sections', 'topics', 'photographers'] as const;
export type ListKind = (typeof listKinds)[number];

const listEntrySchema = v.variant('kind', [
  v.object({ kind: v.literal('story'), ...storyEntries }),
  v.object({ kind: v.literal('gallery'), ...galleryEntries }),
]);

/** A full page of a list has this many entries. */
export const listPageSize = 24;

/**
 * `content/index/KIND/SLUG.json`: the newest of a list, newest first: what does not fill a page yet and, if there is one,
 * the last full page.
 */
export const listSchema = v.object({
  name: line,
  /** Of all entries. */
  count,
  /** How many full pages there are; they are counted from 1, the oldest. */
  fullPages: count,
  entries: v.array(listEntrySchema),
});

/** `content/index/KIND/SLUG/PAGE.json`: a full page, newest first. Its name is as it was spelt when the page was filled. */
export const listPageSchema = v.object({ name: line, entries: v.array(listEntrySchema) });

/** `content/index/KIND.json`: the names that have a list, by name. */
export const listNamesSchema = v.object({
  lists: v.array(v.object({ slug: v.string(), name: line })),
});

/** `content/index/waiting.json`: what is not published whole yet. It is published without entries. */
export const waitingSchema = v.object({
  entries: v.array(
    v.object({
      kind: v.picklist(['story', 'gallery']),
      /** Its slug or id. */
      name: documentId,
      title: line,
      /** A gallery waits with its newest story, too. */
      draft: v.exactOptional(v.literal(true)),
      from: v.exactOptional(storyDate),
      /** Of a gallery: some slides are drafts, or appear later, at these times. */
      partial: v.exactOptional(
        v.object({ draft: v.exactOptional(v.literal(true)), from: v.array(storyDate) }),
      ),
      /** The story of a gallery. */
      story: v.exactOptional(documentId),
      /**
       * What else names it, so that only that is made anew once it is due: `stories/SLUG` that show or link to it,
       * `galleries/ID` of a story, and its lists: `months/2026-11`, `topics/gold`.
       */
      in: v.array(v.string()),
    }),
  ),
});

export type StoryList = v.InferOutput<typeof storyListSchema>;
export type StoryEntry = StoryList['stories'][number];
export type GalleryEntry = StoryList['galleries'][number];
export type Month = v.InferOutput<typeof monthSchema>;
export type List = v.InferOutput<typeof listSchema>;
export type ListPage = v.InferOutput<typeof listPageSchema>;
export type ListEntry = v.InferOutput<typeof listEntrySchema>;
export type ListNames = v.InferOutput<typeof listNamesSchema>;
export type WaitingList = v.InferOutput<typeof waitingSchema>;
