import type { Gallery, Slide } from '../content/gallery.ts';
import type { Story } from '../content/story.ts';
import type { StoryList } from '../content/storyList.ts';

/** A page and the document it shows, for metadata. */
export type DescribedPage =
  | { kind: 'home'; list: StoryList }
  | { kind: 'section'; name: string; stories: StoryList['stories'] }
  | { kind: 'story'; article: Story }
  /** `isNamed`: the address names the slide. The gallery's own address shows the first slide. */
  | { kind: 'slide'; gallery: Gallery; slide: Slide; index: number; isNamed?: boolean }
  | { kind: 'grid'; gallery: Gallery };
