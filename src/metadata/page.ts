import type { Gallery, Slide } from '../content/gallery.ts';
import type { List, ListKind, ListPage, Month, StoryList } from '../content/lists.ts';
import type { Story } from '../content/story.ts';
import type { Translation } from './translations.ts';

/** A page and the document it shows, for metadata. */
export type DescribedPage =
  | { kind: 'home'; list: StoryList }
  /** All years, or one. */
  | { kind: 'archive'; months: StoryList['months']; year?: string }
  | { kind: 'month'; month: Month }
  | DescribedList
  /** `translations`: in all its languages, itself included; none for a story in one. */
  | { kind: 'story'; article: Story; translations?: readonly Translation[] }
  /** `isNamed`: the address names the slide. The gallery's own address shows the first slide. */
  | { kind: 'slide'; gallery: Gallery; slide: Slide; index: number; isNamed?: boolean }
  | { kind: 'grid'; gallery: Gallery };

/**
 * The newest of a section, topic or photographer, or a full page of them, counted from 1, the oldest. `hasNewer`: whether
 * the next full page is there.
 */
export type DescribedList = { kind: 'list'; of: ListKind; slug: string; name: string } & (
  | { list: List; number?: never }
  | { list: ListPage; number: number; hasNewer: boolean }
);
