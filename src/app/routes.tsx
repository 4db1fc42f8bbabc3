import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { lazyGridView } from '../views/gallery/lazyGridView.ts';
import { SlideshowView } from '../views/gallery/SlideshowView.tsx';
import { lazyView } from '../views/lazyView.ts';
import { NotFoundView } from '../views/notFound/NotFoundView.tsx';
import { galleryQuery, marketsQuery, storyListQuery, storyQuery } from '../views/queries.ts';

type Query =
  | ReturnType<typeof storyQuery | typeof galleryQuery>
  | typeof marketsQuery
  | typeof storyListQuery;

interface Route {
  path: string;
  View: ComponentType;
  /** Fetches the view's code, where it comes apart from the app's. */
  load?: () => Promise<unknown>;
  /** The documents its view shows, for prefetching and prerendering. */
  needs: (params: Record<string, string | undefined>) => Query[];
}

const home = lazyView(() => import('../views/home/HomeView.tsx'), 'HomeView');
const article = lazyView(() => import('../views/story/StoryView.tsx'), 'StoryView');

/** The table of contents: path → view. A reader of a slide does not wait for the code of others. */
export const routes: readonly Route[] = [
  {
    path: '/',
    ...home,
    needs: () => [storyListQuery],
  },
  {
    path: '/articles/:slug',
    ...article,
    needs: ({ slug = '' }) => [storyQuery(slug), marketsQuery],
  },
  { path: '/galleries/:id/all', ...lazyGridView, needs: ({ id = '' }) => [galleryQuery(id)] },
  {
    path: '/galleries/:id/:slide?',
    View: SlideshowView,
    needs: ({ id = '' }) => [galleryQuery(id)],
  },
  { path: '*', View: NotFoundView, needs: () => [] },
];

/** What must be fetched before the page at `pathname` can be drawn. */
export function needsOf(pathname: string): { queries: Query[]; load?: Route['load'] } {
  for (const { path, needs, load } of routes) {
    const match = matchPath(path, pathname);
    if (match) return { queries: needs(match.params), ...(load && { load }) };
  }
  return { queries: [] };
}
