import type { CollectionPage, ItemList, Thing } from 'schema-dts';
import { monthPath } from '../content/archivePaths.ts';
import type { ListKind } from '../content/lists.ts';
import { pathOf, paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { breadcrumbs, type Step } from './breadcrumbs.ts';
import type { DescribedList, DescribedPage } from './page.ts';
import { archiveTitle, monthTitle } from './pageTitles.ts';
import { publisherOf } from './publisher.ts';

/** A month can have thousands; search engines follow the links of the page itself. */
const mostItems = 100;

type Collection = Extract<DescribedPage, { kind: 'archive' | 'month' | 'list' }>;

/** The path of a page that lists others. */
export function collectionPath(page: Collection): string {
  switch (page.kind) {
    case 'archive':
      return pathOf({ page: 'archive', ...(page.year && { year: page.year }) });
    case 'month':
      return monthPath(page.month.month);
    case 'list':
      return listPath(page, page.number);
  }
}

/** A page that lists others, as schema.org data. @param name of the page. */
export function collectionThings(page: Collection, name: string, site: Site): Thing[] {
  const path = collectionPath(page);
  const url = pageUrl(site, path);
  const collection: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    url,
    name,
    publisher: publisherOf(site),
    mainEntity: itemList(page, site),
    ...(page.kind === 'list' && page.of === 'photographers' && { about: photographer(page, site) }),
  };
  return [collection, breadcrumbs(trailOf(page, name, path), site)];
}

function itemList(page: Collection, site: Site): ItemList {
  const items = itemsOf(page);
  return {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.slice(0, mostItems).map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: pageUrl(site, path),
    })),
  };
}

function itemsOf(page: Collection): Step[] {
  switch (page.kind) {
    case 'archive':
      return page.months.map(({ month }) => ({ name: monthTitle(month), path: monthPath(month) }));
    case 'month':
      return [...page.month.stories, ...page.month.galleries].map(stepTo);
    case 'list':
      return page.list.entries.map(stepTo);
  }
}

function stepTo(entry: { title: string } & ({ slug: string } | { id: string })): Step {
  const path = 'slug' in entry ? paths.story(entry.slug) : paths.gallery(entry.id);
  return { name: entry.title, path };
}

function photographer(page: DescribedList, site: Site) {
  const id = `${pageUrl(site, listPath(page))}#person`;
  return { '@type': 'Person' as const, '@id': id, name: page.name };
}

function trailOf(page: Collection, name: string, path: string): Step[] {
  const archive = { name: archiveTitle(), path: paths.archive };
  if (page.kind === 'archive') return page.year ? [archive, { name, path }] : [archive];
  if (page.kind === 'month') {
    const year = page.month.month.slice(0, 4);
    return [archive, { name: year, path: pathOf({ page: 'archive', year }) }, { name, path }];
  }
  const head = { name: page.name, path: listPath(page) };
  return page.number === undefined ? [head] : [head, { name, path }];
}

/** @param number of a full page; without one, the path of the newest. */
function listPath({ of: kind, slug }: { of: ListKind; slug: string }, number?: number): string {
  return pathOf({ page: 'list', kind, slug, ...(number !== undefined && { number }) });
}

/** The pages before and after a page of a list, newest first. */
export function besideList(page: DescribedList): { prev?: string; next?: string } {
  // The newest full page stands with the newest entries.
  const newest = page.number ?? page.list.fullPages;
  const newer = page.number === undefined ? undefined : page.hasNewer ? page.number + 1 : 'newest';
  return {
    ...(newer && { prev: listPath(page, newer === 'newest' ? undefined : newer) }),
    ...(newest > 1 && { next: listPath(page, newest - 1) }),
  };
}
