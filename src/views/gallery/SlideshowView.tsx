import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { type Gallery, isPaged, type PagedGallery } from '../../content/gallery.ts';
import { paths } from '../../content/urls.ts';
import { LanguageProvider } from '../../words/LanguageProvider.tsx';
import { NotFoundView } from '../notFound/NotFoundView.tsx';
import { galleryQuery, slideIdsQuery } from '../queries.ts';
import { SlideshowPage } from './SlideshowPage.tsx';
import { useSlides } from './useSlides.ts';

/** `/galleries/:id/:slide?`: one slide of a gallery, the cover when none is named. */
export function SlideshowView() {
  const { id = '', slide = '1' } = useParams();
  const { data: gallery } = useSuspenseQuery(galleryQuery(id));
  return (
    <LanguageProvider content={gallery.lang}>
      <SlideNamed key={`${id}/${slide}`} gallery={gallery} name={slide} />
    </LanguageProvider>
  );
}

interface SlideNamedProps {
  gallery: Gallery;
  /** An id, or a number counted from 1. */
  name: string;
}

/** Where an address leads is settled once: from there on the slideshow leads, and the address follows. */
function SlideNamed({ gallery, name }: SlideNamedProps) {
  const slides = useSlides(gallery);
  const [index] = useState(() => slides.placeOf(name));
  const isElsewhere = index < 0 && isPaged(gallery) && !isNumber(name);
  if (isElsewhere) return <SlideElsewhere gallery={gallery} name={name} />;
  return <SlideAt gallery={gallery} name={name} index={index} />;
}

/** A slide of a large gallery that none of the pages at hand has. */
function SlideElsewhere({ gallery, name }: SlideNamedProps & { gallery: PagedGallery }) {
  const { data } = useSuspenseQuery(slideIdsQuery(gallery));
  return <SlideAt gallery={gallery} name={name} index={data.ids.indexOf(name)} />;
}

function SlideAt({ gallery, name, index }: SlideNamedProps & { index: number }) {
  const { slide } = useParams();
  const { state } = useLocation();
  const slides = useSlides(gallery);
  // Of a large gallery the slide may come later, and the address with it.
  const [isNumbered] = useState(() => slide !== undefined && isNumber(name));
  const [id] = useState(() => slides.at(index)?.id);

  if (index < 0) return <NotFoundView missing={{ kind: 'slide', slide: name, gallery }} />;
  if (isNumbered && id) return <Navigate replace to={paths.slide(gallery.id, id)} state={state} />;
  return <SlideshowPage gallery={gallery} slides={slides} startIndex={index} />;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
