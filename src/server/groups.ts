import type { ListKind } from '../content/lists.ts';
import { listSlug } from '../content/sections.ts';
import { addressesOf } from './addresses.ts';
import type { AddressGroup, GroupName, StoredGallery } from './answeringSite.ts';
import { concernsOf, keyNamed } from './concerns.ts';
import { allSlides, type Documents, optional, unlessBroken } from './documents.ts';
import type { ServedSite } from './servedSite.ts';

/** The groups of a site's addresses, in the order in which they should be published. Reads lists only. */
export async function* groupsOf(site: ServedSite): AsyncGenerator<GroupName> {
  const { documents } = site;
  // Before the pages that name it.
  if (await site.theme()) yield { kind: 'theme' };
  const { months } = await documents.list();
  for (const { month } of months) {
    const { galleries, stories } = await documents.month(month);
    for (const { id } of galleries) yield { kind: 'gallery', name: id };
    for (const { slug } of stories) yield { kind: 'story', name: slug };
    yield { kind: 'month', name: month };
  }
  for (const name of site.settings.sections) yield { kind: 'sections', name: listSlug(name) };
  for (const kind of ['topics', 'photographers'] as const) {
    for (const name of await listsNamed(documents, kind)) yield { kind, name };
  }
  yield { kind: 'front' };
}

/** The names in addresses of all lists of a kind. */
async function listsNamed(documents: Documents, kind: ListKind): Promise<string[]> {
  const names = await optional(documents.listNames(kind));
  return names?.lists.map(({ slug }) => slug) ?? [];
}

/** Tells what of what waits concerns the addresses of a group, as a text; an empty one where nothing does. */
export async function waitingOf({
  due,
  stored,
}: ServedSite): Promise<(group: GroupName) => string> {
  const waiting = await due?.waiting();
  if (!waiting) return () => '';
  const concerns = await concernsOf(stored, waiting);
  return (group) => {
    if (group.kind === 'theme') return '';
    const concerning =
      group.kind === 'front'
        ? [...concerns.values()].flat()
        : concerns.get(keyNamed(group.kind, group.name));
    return [...new Set(concerning?.map(({ state }) => state))].sort().join('\n');
  };
}

/** All addresses, group by group. */
export async function* addressGroups(site: ServedSite): AsyncGenerator<AddressGroup> {
  for await (const group of groupsOf(site)) {
    if (group.kind !== 'story' && group.kind !== 'gallery') {
      yield { kind: 'lists', paths: await addressesOf(site, group) };
      continue;
    }
    try {
      yield { kind: group.kind, name: group.name, paths: await addressesOf(site, group) };
    } catch (error) {
      yield { kind: group.kind, name: group.name, paths: [], error };
    }
  }
}

/** All galleries but those whose documents are missing or broken: one of them must not take the others with it. */
export async function* storedGalleries(documents: Documents): AsyncGenerator<StoredGallery> {
  const { months } = await documents.list();
  for (const { month } of months) {
    const { galleries } = await documents.month(month);
    for (const { id } of galleries) {
      const gallery = await unlessBroken(documents.gallery(id));
      const slides = gallery && (await unlessBroken(allSlides(documents, gallery)));
      if (slides) yield { gallery, slides };
    }
  }
}
