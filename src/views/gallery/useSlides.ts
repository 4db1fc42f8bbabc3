import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type Gallery, isPaged, type SlideRun } from '../../content/gallery.ts';
import { ContentError } from '../../content/parse.ts';
import { type FetchPage, Slides } from '../../viewer/state/slides.ts';
import { galleryQuery, slidePageQuery, slideRunKey } from '../queries.ts';

/** The slides of the gallery shown last, with the pages loaded so far: its slideshow and its grid share them. */
const lastShown = new WeakMap<QueryClient, { gallery: Gallery; slides: Slides }>();

/** The slides of a gallery. To be called once a view, which passes them on. */
export function useSlides(gallery: Gallery): Slides {
  const client = useQueryClient();
  const slides = useMemo(() => {
    const last = lastShown.get(client);
    return last && hasSameSlides(last.gallery, gallery) ? last.slides : slidesFrom(client, gallery);
  }, [client, gallery]);
  useEffect(() => {
    lastShown.set(client, { gallery, slides });
  }, [client, gallery, slides]);
  return slides;
}

/** The slides of a gallery with those in the prerendered page; the client fetches the others. */
function slidesFrom(client: QueryClient, gallery: Gallery): Slides {
  const run = isPaged(gallery) && client.getQueryData<SlideRun>(slideRunKey(gallery));
  return new Slides(gallery, pagesFrom(client, gallery), run || undefined);
}

/** A document that was fetched again may be another object with the same slides. */
function hasSameSlides(before: Gallery, now: Gallery): boolean {
  if (before === now) return true;
  return before.id === now.id && isPaged(now) && before.paged?.version === now.paged.version;
}

function pagesFrom(client: QueryClient, gallery: Gallery): FetchPage {
  return async (page) => {
    if (!isPaged(gallery)) throw new Error(`${gallery.id} has no pages.`);
    try {
      return (await client.fetchQuery(slidePageQuery(gallery, page))).slides;
    } catch (error) {
      // When a gallery is published again its old pages go, and its document names new ones.
      const isGone = error instanceof ContentError && error.fault === 'missing';
      if (isGone) void client.invalidateQueries({ queryKey: galleryQuery(gallery.id).queryKey });
      throw error;
    }
  };
}
