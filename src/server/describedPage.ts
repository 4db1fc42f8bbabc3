import type { QueryClient } from '@tanstack/react-query';
import type { DescribedPage } from '../metadata/page.ts';
import { slidesFrom } from '../views/gallery/useSlides.ts';
import { galleryQuery, storyListQuery, storyQuery } from '../views/queries.ts';

/** The page at a path, from the documents that were fetched to render it; nothing for a page that is not there. */
export function describedPage(pathname: string, client: QueryClient): DescribedPage | undefined {
  const [, folder, name = '', place] = pathname.split('/');
  if (folder === '') {
    const list = client.getQueryData(storyListQuery.queryKey);
    return list && { kind: 'home', list };
  }
  if (folder === 'articles') {
    const article = client.getQueryData(storyQuery(name).queryKey);
    return article && { kind: 'story', article };
  }
  if (folder !== 'galleries') return undefined;
  const gallery = client.getQueryData(galleryQuery(name).queryKey);
  if (place === 'all') return gallery && { kind: 'grid', gallery };
  if (!gallery) return undefined;
  const slides = slidesFrom(client, gallery);
  const index = place ? slides.placeOf(place) : 0;
  const slide = slides.at(index);
  return slide && { kind: 'slide', gallery, slide, index, isNamed: place !== undefined };
}
