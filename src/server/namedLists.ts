import type { List, ListKind, ListPage } from '../content/lists.ts';
import { listSlug, sectionNamed } from '../content/sections.ts';
import { documents as paths } from '../content/storePaths.ts';
import { optional } from './documents.ts';
import { missing } from './dueGalleries.ts';
import type { ServedSite } from './servedSite.ts';

/** A list, by its kind and its name in an address. */
export interface ListGroup {
  kind: ListKind;
  slug: string;
}

type ListSite = Pick<ServedSite, 'documents' | 'settings'>;

/** A part of a list, and the list's name as the site has it. */
export interface Named<Part> {
  name: string;
  list: Part;
}

/**
 * The newest of a section, a topic or a photographer. A section of the site has a page before it has any story.
 * @throws ContentError where there is no such list.
 */
export async function listAt(site: ListSite, kind: ListKind, slug: string): Promise<Named<List>> {
  const section = sectionIn(site, kind, slug);
  const read = site.documents.namedList(kind, slug);
  const list = section === undefined ? await read : ((await optional(read)) ?? nothingIn(section));
  return { name: section ?? list.name, list };
}

/** A full page of a list. @throws ContentError where there is none. */
export async function listPageAt(
  site: ListSite,
  kind: ListKind,
  slug: string,
  number: number,
): Promise<Named<ListPage>> {
  const section = sectionIn(site, kind, slug);
  const list = await site.documents.listPage(kind, slug, number);
  return { name: section ?? list.name, list };
}

function nothingIn(name: string): List {
  return { name, count: 0, fullPages: 0, entries: [] };
}

/** The name of a section. @throws ContentError where an address names a list that the site does not have. */
function sectionIn({ settings }: ListSite, kind: ListKind, slug: string): string | undefined {
  const isWritten = listSlug(slug) === slug;
  const section = kind === 'sections' ? sectionNamed(settings.sections, slug) : undefined;
  if (isWritten && (kind !== 'sections' || section !== undefined)) return section;
  throw missing(paths.namedList(kind, slug));
}
