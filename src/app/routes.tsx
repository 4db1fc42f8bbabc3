import type { ReactNode } from 'react';
import { parsePath } from '../content/urls.ts';
import { lazyGridView } from '../views/gallery/lazyGridView.ts';
import { SlideshowView } from '../views/gallery/SlideshowView.tsx';
import { lazyView } from '../views/lazyView.ts';
import { NotFoundView } from '../views/notFound/NotFoundView.tsx';

interface Route {
  view: ReactNode;
  /**
   * A view stays mounted between paths of one key, as from slide to slide. Between others it is mounted anew: one that
   * must wait for its content shows that at once instead of leaving the old view on screen.
   */
  key: string;
  /** Loads the view's code, where it is not part of the app's. */
  load?: () => Promise<unknown>;
}

// A reader of a slide does not wait for the code of other views.
const home = lazyView(() => import('../views/home/HomeView.tsx'), 'HomeView');
const archive = lazyView(() => import('../views/archive/ArchiveView.tsx'), 'ArchiveView');
const list = lazyView(() => import('../views/list/ListView.tsx'), 'ListView');
const story = lazyView(() => import('../views/story/StoryView.tsx'), 'StoryView');

/** The table of contents: what is shown at a path. */
export function routeOf(path: string): Route {
  const address = parsePath(path);
  switch (address?.page) {
    case 'home':
      return { key: path, view: <home.View />, load: home.load };
    case 'story':
      return { key: path, view: <story.View slug={address.slug} />, load: story.load };
    case 'archive':
      return { key: path, view: <archive.View {...address} />, load: archive.load };
    case 'list':
      return { key: path, view: <list.View {...address} />, load: list.load };
    case 'grid': {
      const { View, load } = lazyGridView;
      return { key: path, view: <View id={address.gallery} />, load };
    }
    case 'gallery':
    case 'slide':
    case 'end': {
      const id = address.gallery;
      // A gallery has no page for its end yet.
      const slide = 'slide' in address ? address.slide : address.page === 'end' ? 'end' : undefined;
      return { key: id, view: <SlideshowView id={id} slide={slide} /> };
    }
    default:
      return { key: path, view: <NotFoundView /> };
  }
}
