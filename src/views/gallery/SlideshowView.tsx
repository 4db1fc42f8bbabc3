import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { type Gallery, isPaged, type PagedGallery } from '../../content/gallery.ts';
import { paths } from '../../content/urls.ts';
import { LanguageProvider } from '../../words/LanguageProvider.tsx';
import { NotFoundView } from '../notFound/NotFoundView.tsx';
import { galleryQuery, slideIdsQuery } from '../queries.ts';
import { SlideshowPage } from './SlideshowPage.tsx';
import { useSlides } from './useSlides.ts';

/** `/galleries/:id/:slide?`: one slide of a gallery, the cover when none is named. */
export function SlideshowView({ id, slide }: { id: string; slide: string | undefined }) {
  const { data: gallery } = useSuspenseQuery(galleryQuery(id));
  const name = slide ?? '1';
  return (
    <LanguageProvider content={gallery.lang}>
      <SlideNamed
        key={`${id}/${name}`}
        gallery={gallery}
        name={name}
        isNamed={slide !== undefined}
      />
    </LanguageProvider>
  );
}

interface SlideNamedProps {
  gallery: Gallery;
  /** An id, or a number counted from 1. */
  name: string;
  /** Whether the address names the slide; a gallery's own address stays as it is. */
  isNamed: boolean;
}

/** Where an address leads is settled once: from there on the slideshow leads, and the address follows. */
function SlideNamed({ gallery, name, isNamed }: SlideNamedProps) {
  const slides = useSlides(gallery);
  const [index] = useState(() => slides.placeOf(name));
  const isElsewhere = index < 0 && isPaged(gallery) && !isNumber(name);
  if (isElsewhere) return <SlideElsewhere gallery={gallery} name={name} isNamed={isNamed} />;
  return <SlideAt gallery={gallery} name={name} isNamed={isNamed} index={index} />;
}

/** A slide of a large gallery that none of the pages at hand has. */
function SlideElsewhere({ gallery, ...named }: SlideNamedProps & { gallery: PagedGallery }) {
  const { data } = useSuspenseQuery(slideIdsQuery(gallery));
  return <SlideAt gallery={gallery} {...named} index={data.ids.indexOf(named.name)} />;
}

function SlideAt({ gallery, name, isNamed, index }: SlideNamedProps & { index: number }) {
  const { state } = useLocation();
  const slides = useSlides(gallery);
  // Of a large gallery the slide may come later, and the address with it.
  const [isNumbered] = useState(() => isNamed && isNumber(name));
  const [id] = useState(() => slides.at(index)?.id);

  if (index < 0) return <NotFoundView missing={{ kind: 'slide', slide: name, gallery }} />;
  if (isNumbered && id) return <Navigate replace to={paths.slide(gallery.id, id)} state={state} />;
  return <SlideshowPage gallery={gallery} slides={slides} startIndex={index} />;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
