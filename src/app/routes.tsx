import type { ReactNode } from 'react';
import { parsePath } from '../content/urls.ts';
import { pageSettings } from '../site/pageSettings.ts';
import { lazyGridView } from '../views/gallery/lazyGridView.ts';
import { SlideshowView } from '../views/gallery/SlideshowView.tsx';
import { lazyView } from '../views/lazyView.ts';
import { NotFoundView } from '../views/notFound/NotFoundView.tsx';
import { galleryQuery, marketsQuery, storyListQuery, storyQuery } from '../views/queries.ts';

type Query =
  | ReturnType<typeof storyQuery | typeof galleryQuery | typeof marketsQuery>
  | typeof storyListQuery;

interface Route {
  view: ReactNode;
  /**
   * A view stays mounted between paths of one key, as from slide to slide. Between others it is mounted anew: one that
   * must wait for its content shows that at once instead of leaving the old view on screen.
   */
  key: string;
  /** The documents its view shows, for prefetching and prerendering. */
  queries: Query[];
  /** Loads the view's code, where it is not part of the app's. */
  load?: () => Promise<unknown>;
}

// A reader of a slide does not wait for the code of other views.
const home = lazyView(() => import('../views/home/HomeView.tsx'), 'HomeView');
const section = lazyView(() => import('../views/section/SectionView.tsx'), 'SectionView');
const story = lazyView(() => import('../views/story/StoryView.tsx'), 'StoryView');

/** The table of contents: what is shown at a path. */
export function routeOf(path: string): Route {
  const address = parsePath(path);
  switch (address?.page) {
    case 'home':
      return { key: path, view: <home.View />, queries: [storyListQuery], load: home.load };
    case 'story': {
      const { slug } = address;
      const queries = [storyQuery(slug), ...(pageSettings().markets ? [marketsQuery()] : [])];
      return { key: path, view: <story.View slug={slug} />, queries, load: story.load };
    }
    case 'section': {
      const view = <section.View slug={address.slug} />;
      return { key: path, view, queries: [storyListQuery], load: section.load };
    }
    case 'grid': {
      const { View, load } = lazyGridView;
      const id = address.gallery;
      return { key: path, view: <View id={id} />, queries: [galleryQuery(id)], load };
    }
    case 'gallery':
    case 'slide':
    case 'end': {
      const id = address.gallery;
      // A gallery has no page for its end yet.
      const slide = 'slide' in address ? address.slide : address.page === 'end' ? 'end' : undefined;
      const view = <SlideshowView id={id} slide={slide} />;
      return { key: id, view, queries: [galleryQuery(id)] };
    }
    default:
      return { key: path, view: <NotFoundView />, queries: [] };
  }
}
