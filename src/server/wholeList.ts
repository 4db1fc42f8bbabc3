import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import { monthSchema, storyListSchema as newestSchema, waitingSchema } from '../content/lists.ts';
import { documents as paths } from '../content/storePaths.ts';
import { pictureCount, type Story } from '../content/story.ts';
import { type StoryList, storyListSchema } from '../content/storyList.ts';
import { unlessBroken } from './documents.ts';

type Read = <S extends GenericSchema>(path: string, schema: S) => Promise<InferOutput<S>>;

/** A list of an earlier version names everything, one of this version the newest. */
const listSchema = v.object({
  ...storyListSchema.entries,
  months: v.exactOptional(newestSchema.entries.months),
});

/** Reads all stories and galleries of a store, by its months. The same object as long as nothing has changed. */
export function wholeList(read: Read, story: (slug: string) => Promise<Story>) {
  let latest: { of: readonly unknown[]; list: StoryList } | undefined;
  return async (): Promise<StoryList> => {
    const { months: known, ...newest } = await read(paths.list, listSchema);
    const of: unknown[] = [await read(paths.list, listSchema)];
    const months = [];
    for (const { month } of known ?? []) months.push(await read(paths.month(month), monthSchema));
    const waiting = known && (await read(paths.waiting, waitingSchema));
    const slugs = months.flatMap(({ stories }) => stories.map(({ slug }) => slug));
    const stories = new Map<string, Story | undefined>();
    for (const slug of slugs) stories.set(slug, await unlessBroken(story(slug)));
    of.push(...months, waiting, ...stories.values());
    if (latest?.of.length === of.length && of.every((each, index) => each === latest?.of[index])) {
      return latest.list;
    }
    const list = waiting ? listOf(newest, months, waiting, stories) : newest;
    latest = { of, list };
    return list;
  };
}

function listOf(
  newest: StoryList,
  months: readonly InferOutput<typeof monthSchema>[],
  waiting: InferOutput<typeof waitingSchema>,
  documents: ReadonlyMap<string, Story | undefined>,
): StoryList {
  const waits = new Map(waiting.entries.map((entry) => [`${entry.kind} ${entry.name}`, entry]));
  const whenOf = (name: string) => {
    const { draft, from, partial } = waits.get(name) ?? {};
    return { ...(draft && { draft }), ...(from && { from }), ...(partial && { partial }) };
  };
  const stories = months.flatMap((month) =>
    month.stories.flatMap(({ slug, pictures }) => {
      const story = documents.get(slug);
      const entry = newest.stories.find((each) => each.slug === slug);
      if (story) return { ...story, pictures: pictureCount(story) };
      return entry ? { ...entry, pictures, ...whenOf(`story ${slug}`) } : [];
    }),
  );
  const galleries = months
    .flatMap((month) => month.galleries)
    .map((gallery) => ({ ...gallery, ...whenOf(`gallery ${gallery.id}`) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { stories, galleries };
}
