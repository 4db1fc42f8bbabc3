import type { QueryClient } from '@tanstack/react-query';
import { articleQuery, galleryQuery, storyListQuery } from '../queries.ts';
import type { DescribedPage } from './page.ts';

/** The page at a path, from the documents that were fetched to render it; nothing for a page that is not there. */
export function describedPage(pathname: string, client: QueryClient): DescribedPage | undefined {
  const [, folder, name = '', place] = pathname.split('/');
  if (folder === '') {
    const list = client.getQueryData(storyListQuery.queryKey);
    return list && { kind: 'home', list };
  }
  if (folder === 'articles') {
    const article = client.getQueryData(articleQuery(name).queryKey);
    return article && { kind: 'story', article };
  }
  if (folder !== 'galleries') return undefined;
  const gallery = client.getQueryData(galleryQuery(name).queryKey);
  if (place === 'all') return gallery && { kind: 'grid', gallery };
  const index = place ? (gallery?.slides.findIndex(({ id }) => id === place) ?? -1) : 0;
  const slide = gallery?.slides[index];
  return gallery && slide && { kind: 'slide', gallery, slide, index };
}
