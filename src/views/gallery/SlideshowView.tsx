import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { type Gallery, isWhole } from '../../content/gallery.ts';
import { paths } from '../../content/urls.ts';
import type { Slides } from '../../viewer/state/slides.ts';
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
  /** An id, or a number from 1. */
  name: string;
  /** Whether the address names the slide; a gallery's own address stays as it is. */
  isNamed: boolean;
}

/** The address is read once: from then on the viewer leads, and the address follows. */
function SlideNamed({ gallery, ...named }: SlideNamedProps) {
  const slides = useSlides(gallery);
  const [start] = useState(() => slides.indexOf(named.name));
  const index = start < 0 ? slides.indexOf(named.name) : start;
  if (index < 0 && !isWhole(gallery) && !isNumber(named.name)) {
    return <SlideNotLoaded gallery={gallery} slides={slides} {...named} />;
  }
  return <SlideAt gallery={gallery} slides={slides} index={index} {...named} />;
}

interface NamedSlide extends SlideNamedProps {
  slides: Slides;
}

/** A slide that is not among those loaded. */
function SlideNotLoaded(props: NamedSlide) {
  const { data } = useSuspenseQuery(slideIdsQuery(props.gallery));
  return <SlideAt {...props} index={data.ids.indexOf(props.name)} />;
}

function SlideAt({ gallery, name, isNamed, slides, index }: NamedSlide & { index: number }) {
  const { state } = useLocation();
  // In a large gallery the slide may be loaded later, and its id with it.
  const [isNumbered] = useState(() => isNamed && isNumber(name));
  const [id] = useState(() => slides.at(index)?.id);

  if (index < 0) return <NotFoundView missing={{ kind: 'slide', slide: name, gallery }} />;
  if (isNumbered && id) return <Navigate replace to={paths.slide(gallery.id, id)} state={state} />;
  return <SlideshowPage gallery={gallery} slides={slides} startIndex={index} />;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
