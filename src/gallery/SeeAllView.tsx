import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { Head } from '../page/Head.tsx';
import { paths } from '../paths.ts';
import { photoCount } from '../picture/photoCount.ts';
import { galleryQuery } from '../queries.ts';
import { BackToSlide } from './BackToSlide.tsx';
import { type DialogName, GalleryDialog } from './GalleryDialog.tsx';
import { Grid } from './Grid.tsx';
import { useGalleryEvents } from './galleryEvents.ts';
import { goBackTo, whatLiesBelow } from './history.ts';
import { type Places, pagePlaces } from './places.ts';
import classes from './SeeAllView.module.css';
import { gridSizes } from './slideSizes.ts';

/** `/galleries/:id/all`: every picture of a gallery as a grid, at the slide its hash names. */
export function SeeAllView() {
  const { id = '' } = useParams();
  const { data: gallery } = useSuspenseQuery(galleryQuery(id));
  const { hash } = useLocation();
  const [dialog, setDialog] = useState<DialogName>();
  const places = pagePlaces(gallery.id);
  const showSlide = useShowSlide(gallery.id, places);

  const { slides } = gallery;
  const current = slides.find((slide) => slide.id === hash.slice(1)) ?? slides[0];
  if (!current) throw new Error(`${gallery.id} has no slides.`);
  useGalleryEvents('seeAll', {
    gallery: gallery.id,
    slide: current.id,
    index: slides.indexOf(current) + 1,
    count: slides.length,
  });

  return (
    <main className={classes.page} lang={gallery.lang}>
      <Head
        title={`All ${slides.length} photos · ${gallery.title}`}
        description={gallery.description}
        canonical={paths.all(gallery.id)}
      />
      <header className={classes.header}>
        <BackToSlide href={places.slide(current.id)} onFollow={() => showSlide(current.id)} />
      </header>
      <div className={classes.heading}>
        <h1 id="grid-title" dir="auto">
          {gallery.title}
        </h1>
        <p className={classes.count}>{photoCount(slides.length)}</p>
      </div>
      <Grid
        gallery={gallery}
        places={places}
        sizes={gridSizes}
        currentId={current.id}
        onChoose={showSlide}
        onShowKeys={() => setDialog('keys')}
      />
      {dialog && (
        <GalleryDialog
          name={dialog}
          gallery={gallery}
          index={slides.indexOf(current)}
          href={places.slide(current.id)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </main>
  );
}

/** Opens a slide so that one Back from it leads where one Back led before the grid. */
function useShowSlide(galleryId: string, places: Places): (slideId: string) => void {
  const navigate = useNavigate();
  const { state } = useLocation();
  return (slideId) => {
    if (whatLiesBelow(state) === 'slide') goBackTo(places.slide(slideId));
    else navigate(paths.slide(galleryId, slideId), { replace: true });
  };
}
