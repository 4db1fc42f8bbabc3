import * as v from 'valibot';
import { documentId, slideId } from './gallery.ts';
import { storyDate } from './storyDate.ts';
import { line } from './text.ts';

/** Older entries are dropped: their addresses then answer "not found", and every reader's device has read the list. */
export const mostWithdrawn = 1_000;

const about = {
  /** When it was withdrawn. */
  at: storyDate,
  /** Why, for readers. */
  reason: v.exactOptional(line),
  /** Its agency or editor has killed it, which is undone where they lift the kill. */
  kill: v.exactOptional(v.literal(true)),
  /** The language that it was in. */
  lang: v.exactOptional(v.string()),
};

const entry = v.variant('kind', [
  v.object({ kind: v.literal('story'), story: documentId, ...about }),
  v.object({ kind: v.literal('gallery'), gallery: documentId, ...about }),
  v.object({ kind: v.literal('slide'), gallery: documentId, slide: slideId, ...about }),
]);

/** `withdrawn.json`: what was taken back, the oldest first. It names things, and says nothing of what they showed. */
export const withdrawnSchema = v.object({
  withdrawn: v.pipe(v.array(entry), v.maxLength(mostWithdrawn)),
});

export type WithdrawnList = v.InferOutput<typeof withdrawnSchema>;
export type Withdrawn = WithdrawnList['withdrawn'][number];

/** What can be withdrawn. */
export type Withdrawable =
  | { kind: 'story'; story: string }
  | { kind: 'gallery'; gallery: string }
  | { kind: 'slide'; gallery: string; slide: string };

/** The entry of a slide, or of its whole gallery; of a gallery; of a story. */
export function withdrawalOf(
  { withdrawn }: WithdrawnList,
  what: Withdrawable,
): Withdrawn | undefined {
  return withdrawn.findLast((each) => covers(each, what));
}

/** Whether taking back one thing takes back another: a gallery has its slides. */
export function covers(one: Withdrawable, other: Withdrawable): boolean {
  switch (one.kind) {
    case 'story':
      return other.kind === 'story' && one.story === other.story;
    case 'gallery':
      return other.kind !== 'story' && one.gallery === other.gallery;
    case 'slide':
      return other.kind === 'slide' && one.gallery === other.gallery && one.slide === other.slide;
  }
}
