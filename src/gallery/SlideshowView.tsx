import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router';
import type { Gallery } from '../content/gallery.ts';
import { NotFoundView } from '../page/NotFoundView.tsx';
import { paths } from '../paths.ts';
import { galleryQuery } from '../queries.ts';
import { Slideshow } from './Slideshow.tsx';

/** `/galleries/:id/:slide?`: one slide of a gallery, the cover when none is named. */
export function SlideshowView() {
  const { id = '', slide } = useParams();
  const { data: gallery } = useSuspenseQuery(galleryQuery(id));
  const { state } = useLocation();

  const index = slide === undefined ? 0 : indexOf(gallery, slide);
  const found = gallery.slides[index];
  if (!found) return <NotFoundView missing={{ kind: 'slide', slide: slide ?? '', gallery }} />;
  const isNumber = slide !== undefined && slide !== found.id;
  if (isNumber) return <Navigate replace to={paths.slide(gallery.id, found.id)} state={state} />;
  return <Slideshow key={gallery.id} gallery={gallery} startIndex={index} />;
}

/** A slide by its id or by its number, counted from 1; -1 where there is none. */
function indexOf({ slides }: Gallery, slide: string): number {
  return /^\d+$/.test(slide) ? Number(slide) - 1 : slides.findIndex(({ id }) => id === slide);
}
