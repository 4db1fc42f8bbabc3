import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type Gallery, isPaged } from '../../content/gallery.ts';
import type { ContentError } from '../../content/parse.ts';
import { namedPages } from '../../viewer/state/namedPages.ts';
import { type FetchPage, Slides } from '../../viewer/state/slides.ts';
import { galleryQuery, slidePageQuery, slidePagesQuery } from '../queries.ts';

/** The slides of the gallery shown last, with the pages loaded so far: its slideshow and its grid share them. */
const lastShown = new WeakMap<QueryClient, { gallery: Gallery; slides: Slides }>();

/** The slides of a gallery. To be called once a view, which passes them on. */
export function useSlides(gallery: Gallery): Slides {
  const client = useQueryClient();
  const slides = useMemo(() => {
    const last = lastShown.get(client);
    if (last && hasSameSlides(last.gallery, gallery)) return last.slides;
    return new Slides(gallery, pagesFrom(client, gallery));
  }, [client, gallery]);
  useEffect(() => {
    lastShown.set(client, { gallery, slides });
  }, [client, gallery, slides]);
  return slides;
}

/** A document that was fetched again may be another object with the same slides. */
function hasSameSlides(before: Gallery, now: Gallery): boolean {
  if (before === now) return true;
  return before.id === now.id && isPaged(now) && before.paged?.ids === now.paged.ids;
}

function pagesFrom(client: QueryClient, gallery: Gallery): FetchPage {
  const { id, near } = gallery;
  const document = galleryQuery(id);
  if (!isPaged(gallery)) {
    return async () => (await client.fetchQuery({ ...document, staleTime: 0 })).slides;
  }
  return namedPages({
    known: near?.pages,
    fetchNames: async () => {
      const { ids, pages } = await client.fetchQuery(slidePagesQuery(id));
      // Slides were added, removed or moved since.
      if (ids !== gallery.paged.ids) void client.invalidateQueries({ queryKey: document.queryKey });
      return pages;
    },
    fetchNamed: async (hash) => (await client.fetchQuery(slidePageQuery(id, hash))).slides,
    isGone: (error) => (error as Partial<ContentError>).fault === 'missing',
  });
}
