import * as v from 'valibot';
import { documentId } from './gallery.ts';
import { pictureSchema } from './picture.ts';
import { storyDate } from './storyDate.ts';
import { line, text } from './text.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `content/index.json`: every story (newest first) and every gallery of the store. */
export const storyListSchema = v.object({
  stories: v.array(
    v.object({
      slug: documentId,
      title: line,
      standfirst: v.exactOptional(text),
      kicker: v.exactOptional(line),
      section: v.exactOptional(line),
      authors: v.exactOptional(v.pipe(v.array(line), v.minLength(1))),
      lang: v.exactOptional(v.string()),
      translations: v.exactOptional(v.array(documentId)),
      published: storyDate,
      /** When its text last changed, if it did. */
      modified: v.exactOptional(storyDate),
      draft: v.exactOptional(v.literal(true)),
      from: v.exactOptional(storyDate),
      cover: pictureSchema,
      pictures: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  galleries: v.array(
    v.object({
      id: documentId,
      title: line,
      lang: v.exactOptional(v.string()),
      count,
      story: v.exactOptional(documentId),
      draft: v.exactOptional(v.literal(true)),
      from: v.exactOptional(storyDate),
      /** Some of its slides are drafts, or appear later, at these times. */
      partial: v.exactOptional(
        v.object({ draft: v.exactOptional(v.literal(true)), from: v.array(storyDate) }),
      ),
    }),
  ),
});

export type StoryList = v.InferOutput<typeof storyListSchema>;
