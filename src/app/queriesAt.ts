import { parsePath } from '../content/urls.ts';
import { pageSettings } from '../site/pageSettings.ts';
import {
  listPageQuery,
  listQuery,
  monthQuery,
  monthsQuery,
  storyListQuery,
} from '../views/listQueries.ts';
import { galleryQuery, marketsQuery, storyQuery } from '../views/queries.ts';

/** The documents that the page at a path shows, for prefetching. Apart from the routes, which every page loads. */
export function queriesAt(path: string) {
  const address = parsePath(path);
  switch (address?.page) {
    case 'home':
      return [storyListQuery];
    case 'story':
      return [storyQuery(address.slug), ...(pageSettings().markets ? [marketsQuery()] : [])];
    case 'archive':
      return [address.month ? monthQuery(`${address.year}-${address.month}`) : monthsQuery];
    case 'list': {
      const { kind, slug, number } = address;
      return [number === undefined ? listQuery(kind, slug) : listPageQuery(kind, slug, number)];
    }
    case 'gallery':
    case 'slide':
    case 'grid':
    case 'end':
      return [galleryQuery(address.gallery)];
    default:
      return [];
  }
}
