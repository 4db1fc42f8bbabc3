import type { StoryList } from '../content/storyList.ts';

/** The published site: what absolute addresses, and statements about its pages, are made of. */
export interface Site {
  /** Absolute, with a slash at its end. */
  url: string;
  /** Its own and its publisher's. */
  name: string;
  stories: StoryList['stories'];
  /** The absolute address of a file of the content store; one that is elsewhere stays as it is. */
  file: (src: string) => string;
}

/** The absolute address of a path of ours. */
export function pageUrl({ url }: Pick<Site, 'url'>, path: string): string {
  return url + path.slice(1);
}
