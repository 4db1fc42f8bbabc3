import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type Gallery, isPaged, isWhole } from '../../content/gallery.ts';
import { paths } from '../../content/urls.ts';
import { pageUrls } from '../../site/slideUrls.ts';
import { Text } from '../../ui/Text.tsx';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { BackToSlide } from '../../viewer/grid/BackToSlide.tsx';
import { Grid } from '../../viewer/grid/Grid.tsx';
import type { SlideUrls } from '../../viewer/SlideLink.tsx';
import type { Slides } from '../../viewer/state/slides.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import { LanguageProvider } from '../../words/LanguageProvider.tsx';
import { useAnnounceArrival } from '../page/ArrivalContext.ts';
import { CorrectionsSection } from '../page/CorrectionsSection.tsx';
import { Head } from '../page/Head.tsx';
import { galleryQuery, slideIdsQuery } from '../queries.ts';
import { type DialogName, GalleryDialog } from './GalleryDialog.tsx';
import classes from './GridView.module.css';
import { useGalleryEvents } from './galleryEvents.ts';
import { goBackTo, whatLiesBelow } from './history.ts';
import { PrintButton } from './PrintButton.tsx';
import { usePageFullScreen } from './usePageFullScreen.ts';
import { useSlides } from './useSlides.ts';

const PagedGrid = lazy(async () => ({
  default: (await import('../../viewer/grid/PagedGrid.tsx')).PagedGrid,
}));

/** The `sizes` of a picture: two columns on a phone, then columns of 16rem or more, at most six. */
const gridSizes = '(min-width: 107rem) 18vw, (min-width: 40rem) 18rem, 50vw';

/** `/galleries/:id/all`: every picture of a gallery as a grid, at the slide its hash names. */
export function GridView({ id }: { id: string }) {
  const { data: gallery } = useSuspenseQuery(galleryQuery(id));
  const { hash } = useLocation();
  // A prerendered page has no hash.
  const name = useIsHydrated() && hash ? hash.slice(1) : '1';
  return (
    <LanguageProvider content={gallery.lang}>
      <GridAt key={`${id}#${name}`} gallery={gallery} name={name} />
    </LanguageProvider>
  );
}

interface GridAtProps {
  gallery: Gallery;
  /** The slide it opens at: an id, or a number from 1. */
  name: string;
}

function GridAt({ gallery, name }: GridAtProps) {
  const slides = useSlides(gallery);
  const [start] = useState(() => slides.indexOf(name));
  const index = start < 0 ? slides.indexOf(name) : start;
  if (index < 0 && !isWhole(gallery)) {
    return <GridAtUnloaded gallery={gallery} name={name} slides={slides} />;
  }
  return <GridPage gallery={gallery} slides={slides} index={Math.max(0, index)} />;
}

interface GridAtUnloadedProps extends GridAtProps {
  slides: Slides;
}

/** At a slide that is not among those loaded. */
function GridAtUnloaded({ gallery, name, slides }: GridAtUnloadedProps) {
  const { data } = useSuspenseQuery(slideIdsQuery(gallery));
  return <GridPage gallery={gallery} slides={slides} index={Math.max(0, data.ids.indexOf(name))} />;
}

interface GridPageProps {
  gallery: Gallery;
  slides: Slides;
  /** Of the slide it opens at, from 0. */
  index: number;
}

function GridPage({ gallery, slides, index }: GridPageProps) {
  const [dialog, setDialog] = useState<DialogName>();
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const urls = pageUrls(gallery.id);
  const show = useShowSlide(gallery.id, urls);
  const choose = (chosen: number) => show(slides.idAt(chosen));
  const fullScreen = usePageFullScreen();
  const GridOfSize = isPaged(gallery) ? PagedGrid : Grid;
  useAnnounceArrival(() => ({ text: words.allPhotos(slides.count) }));
  useGalleryEvents('seeAll', {
    gallery: gallery.id,
    slide: slides.idAt(index),
    index: index + 1,
    count: slides.count,
  });

  return (
    <main className={classes.page} data-view="grid">
      <Head
        title={`${words.allPhotos(slides.count)} · ${gallery.title}`}
        description={gallery.description}
        canonical={paths.grid(gallery.id)}
      />
      <header className={classes.header}>
        <BackToSlide href={urls.slide(slides.idAt(index))} onFollow={() => choose(index)} />
      </header>
      <div className={classes.heading}>
        <h1 id="grid-title" lang={lang} dir="auto">
          <Text>{gallery.title}</Text>
        </h1>
        <p className={classes.count}>
          <Text>{words.photos(slides.count)}</Text>
        </p>
      </div>
      <GridOfSize
        slides={slides}
        urls={urls}
        sizes={gridSizes}
        currentIndex={index}
        fullScreen={fullScreen}
        onChoose={choose}
        onShowKeys={() => setDialog('keys')}
      />
      <CorrectionsSection list={gallery.corrections} />
      {/* Last, so that Tab leads from the way back straight to the pictures. */}
      {!isPaged(gallery) && (
        <div className={classes.print}>
          <PrintButton />
        </div>
      )}
      {dialog && (
        <GalleryDialog
          name={dialog}
          view="grid"
          gallery={gallery}
          slides={slides}
          index={index}
          href={urls.slide(slides.idAt(index))}
          onClose={() => setDialog(undefined)}
        />
      )}
    </main>
  );
}

/** Opens a slide so that one Back from it leads where one Back led before the grid. */
function useShowSlide(galleryId: string, urls: SlideUrls): (name: string) => void {
  const navigate = useNavigate();
  const { state } = useLocation();
  return (name) => {
    if (whatLiesBelow(state) === 'slide') goBackTo(urls.slide(name));
    else navigate(paths.slide(galleryId, name), { replace: true });
  };
}
