import type { DocumentKey } from '../relations/mentions.ts';

/** What decides where something stands in a list. */
export interface Dated {
  published: string;
}

/** An entry of any list: a story has a slug, a gallery an id. */
export type Named = Dated & ({ slug: string } | { id: string });

/** The order of all lists. Of one moment, stories come first, each by name. */
export function newestFirst(a: Named, b: Named): number {
  return instantOf(b) - instantOf(a) || compare(keyOf(a), keyOf(b));
}

/** A story and a gallery may have the same name. */
function keyOf(entry: { slug: string } | { id: string }): string {
  return 'slug' in entry ? `1 ${entry.slug}` : `2 ${entry.id}`;
}

/** The story or gallery that an entry is about. */
export function documentKey(entry: { slug: string } | { id: string }): DocumentKey {
  return 'slug' in entry ? `stories/${entry.slug}` : `galleries/${entry.id}`;
}

/** Where a document stands in a list. */
export function named(key: DocumentKey, published: string): Named {
  const [folder, name = ''] = key.split('/');
  return folder === 'stories' ? { slug: name, published } : { id: name, published };
}

/** Times have different zones, so they do not sort as text. */
function instantOf({ published }: Dated): number {
  return Date.parse(published);
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
