import type { Gallery, Slide } from '../../content/gallery.ts';
import type { Story } from '../../content/story.ts';
import type { StoryList } from '../../content/storyList.ts';
import type { Placed } from '../../publish/documentFaults.ts';
import type { Finding } from './finding.ts';

/** A document that is as its schema promises, by what it is. */
export type CheckedDocument =
  | { kind: 'list'; src: string; document: StoryList }
  | { kind: 'story'; src: string; name: string; document: Story }
  | { kind: 'gallery'; src: string; name: string; document: Gallery }
  /** A page of a large gallery. */
  | { kind: 'slides'; src: string; document: { slides: readonly Slide[] } };

/** The names of all stories and galleries that a store has documents of, broken ones too. */
export interface StoreNames {
  stories: ReadonlySet<string>;
  galleries: ReadonlySet<string>;
}

/** Something in a document that is not as it should be, at a path in it. */
export type Remark = Placed<Pick<Finding, 'severity' | 'message'>>;

export function remark(
  severity: Finding['severity'],
  path: Remark['path'],
  message: string,
): Remark {
  return { path, value: { severity, message } };
}
