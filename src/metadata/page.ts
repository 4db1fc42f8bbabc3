import type { Article } from '../content/article.ts';
import type { Gallery, Slide } from '../content/gallery.ts';
import type { StoryList } from '../content/storyList.ts';

/** A page to be described, with the document that it shows. Slides count from 0. */
export type DescribedPage =
  | { kind: 'home'; list: StoryList }
  | { kind: 'story'; article: Article }
  | { kind: 'slide'; gallery: Gallery; slide: Slide; index: number }
  | { kind: 'grid'; gallery: Gallery };
