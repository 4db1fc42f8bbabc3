import type { Gallery, Slide } from '../../content/gallery.ts';
import type { ListEntry, ListKind, ListNames, Month, StoryList } from '../../content/lists.ts';
import type { Story } from '../../content/story.ts';
import type { Placed } from '../../publish/documentFaults.ts';
import type { Finding } from './finding.ts';

/** A document that is as its schema promises, by what it is. */
export type CheckedDocument =
  | { kind: 'list'; src: string; document: StoryList }
  | { kind: 'month'; src: string; document: Month }
  | { kind: 'listNames'; src: string; of: ListKind; document: ListNames }
  /** The newest of a section, topic or photographer, or a full page of them. */
  | { kind: 'entries'; src: string; document: { entries: readonly ListEntry[] } }
  | { kind: 'story'; src: string; name: string; document: Story }
  | { kind: 'gallery'; src: string; name: string; document: Gallery }
  /** A page of a large gallery. */
  | { kind: 'slides'; src: string; document: { slides: readonly Slide[] } };

/** The names of all stories and galleries that a store has documents of, broken ones too. */
export interface StoreNames {
  stories: ReadonlySet<string>;
  galleries: ReadonlySet<string>;
  /** The paths of its lists. */
  lists: ReadonlySet<string>;
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
