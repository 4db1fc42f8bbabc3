import type { QueryClient } from '@tanstack/react-query';
import { parsePath } from '../content/urls.ts';
import type { DescribedPage } from '../metadata/page.ts';
import { slidesFrom } from '../views/gallery/useSlides.ts';
import { galleryQuery, storyListQuery, storyQuery } from '../views/queries.ts';

/** The page at a path, from the documents that were fetched to render it; undefined for a page that does not exist. */
export function describedPage(path: string, client: QueryClient): DescribedPage | undefined {
  const address = parsePath(path);
  switch (address?.page) {
    case 'home': {
      const list = client.getQueryData(storyListQuery.queryKey);
      return list && { kind: 'home', list };
    }
    case 'story': {
      const article = client.getQueryData(storyQuery(address.slug).queryKey);
      return article && { kind: 'story', article };
    }
    case 'grid': {
      const gallery = client.getQueryData(galleryQuery(address.gallery).queryKey);
      return gallery && { kind: 'grid', gallery };
    }
    case 'gallery':
      return describedSlide(client, address.gallery);
    case 'slide':
      return describedSlide(client, address.gallery, address.slide);
    default:
      return undefined;
  }
}

/** @param name of the slide, where the address has one. */
function describedSlide(client: QueryClient, id: string, name?: string): DescribedPage | undefined {
  const gallery = client.getQueryData(galleryQuery(id).queryKey);
  if (!gallery) return undefined;
  const slides = slidesFrom(client, gallery);
  const index = name === undefined ? 0 : slides.indexOf(name);
  const slide = slides.at(index);
  return slide && { kind: 'slide', gallery, slide, index, isNamed: name !== undefined };
}
