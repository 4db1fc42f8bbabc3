import type { Gallery, Slide } from '../content/gallery.ts';
import type { Story } from '../content/story.ts';
import type { StoryList } from '../content/storyList.ts';

/** A page to be described, with the document that it shows. Slides count from 0. */
export type DescribedPage =
  | { kind: 'home'; list: StoryList }
  | { kind: 'story'; article: Story }
  /** `isNamed` where the address names the slide: that of the gallery alone shows the first. */
  | { kind: 'slide'; gallery: Gallery; slide: Slide; index: number; isNamed?: boolean }
  | { kind: 'grid'; gallery: Gallery };
