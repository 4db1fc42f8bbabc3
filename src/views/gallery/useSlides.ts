import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type Gallery, isPaged, type SlideRun } from '../../content/gallery.ts';
import { ContentError } from '../../content/parse.ts';
import { type FetchPage, Slides } from '../../viewer/state/slides.ts';
import { galleryQuery, slidePageQuery, slideRunKey } from '../queries.ts';

/** The slides of the gallery shown last: the slideshow and the grid of one gallery share them. */
const shown = new WeakMap<QueryClient, { gallery: Gallery; slides: Slides }>();

/** The slides of a gallery, with those of its pages that have come. */
export function useSlides(gallery: Gallery): Slides {
  const client = useQueryClient();
  const kept = shown.get(client);
  if (kept && isSame(kept.gallery, gallery)) return kept.slides;
  const slides = slidesFrom(client, gallery);
  shown.set(client, { gallery, slides });
  return slides;
}

/** The slides of a gallery with those that a prerendered page has brought; the others come by the client. */
export function slidesFrom(client: QueryClient, gallery: Gallery): Slides {
  const run = isPaged(gallery) && client.getQueryData<SlideRun>(slideRunKey(gallery));
  return new Slides(gallery, pagesFrom(client, gallery), run || undefined);
}

/** A document fetched again may be another object of the same slides. */
function isSame(before: Gallery, now: Gallery): boolean {
  if (before === now) return true;
  return before.id === now.id && isPaged(now) && before.paged?.version === now.paged.version;
}

function pagesFrom(client: QueryClient, gallery: Gallery): FetchPage {
  return async (page) => {
    if (!isPaged(gallery)) throw new Error(`${gallery.id} has no pages.`);
    try {
      return (await client.fetchQuery(slidePageQuery(gallery, page))).slides;
    } catch (error) {
      // Pages go when the gallery has been published anew: its document then names others.
      const isGone = error instanceof ContentError && error.fault === 'missing';
      if (isGone) void client.invalidateQueries({ queryKey: galleryQuery(gallery.id).queryKey });
      throw error;
    }
  };
}
