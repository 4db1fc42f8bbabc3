import { use, useReducer, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Gallery } from '../../content/gallery.ts';
import { paths } from '../../content/urls.ts';
import { titleOf } from '../../metadata/slideTitle.ts';
import { Text } from '../../ui/Text.tsx';
import { useTooltips } from '../../ui/useTooltips.ts';
import { SlideAnnouncements } from '../../viewer/announcements/SlideAnnouncements.tsx';
import { LazyAutoplay } from '../../viewer/autoplay/LazyAutoplay.tsx';
import { PlayButton } from '../../viewer/autoplay/PlayButton.tsx';
import { usePlay } from '../../viewer/autoplay/usePlay.ts';
import { LazyFilmstrip } from '../../viewer/filmstrip/LazyFilmstrip.tsx';
import { useFilmstrip } from '../../viewer/filmstrip/useFilmstrip.ts';
import { type ActionOf, pageKeys } from '../../viewer/keys/keys.ts';
import { type KeyHandler, useKeys } from '../../viewer/keys/useKeys.ts';
import { Pager } from '../../viewer/pager/Pager.tsx';
import { pageUrls } from '../../viewer/slideUrls.ts';
import { ComingSlide } from '../../viewer/stage/ComingSlide.tsx';
import { Slide } from '../../viewer/stage/Slide.tsx';
import { slideSizes } from '../../viewer/stage/slideSizes.ts';
import type { Slides } from '../../viewer/state/slides.ts';
import { useSlidesAround } from '../../viewer/state/useSlidesAround.ts';
import { reduceViewer, startAt } from '../../viewer/state/viewerState.ts';
import { ToolButton } from '../../viewer/tools/ToolButton.tsx';
import { Tools } from '../../viewer/tools/Tools.tsx';
import { usePageFullScreen } from '../../viewer/useFullScreen.ts';
import { useSlideControls } from '../../viewer/useSlideControls.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import { ArrivalContext } from '../page/ArrivalContext.ts';
import { Head } from '../page/Head.tsx';
import { BackToStory, useLeaveForStory } from './BackToStory.tsx';
import { downloadOf } from './download.ts';
import { type DialogName, GalleryDialog } from './GalleryDialog.tsx';
import { tell, useGalleryEvents } from './galleryEvents.ts';
import { overSlide } from './history.ts';
import { useGridAhead } from './lazyGridView.ts';
import { MoreTools } from './more/MoreTools.tsx';
import { ShareButton } from './ShareButton.tsx';
import classes from './SlideshowPage.module.css';
import { useSlideAddress } from './useSlideAddress.ts';

interface SlideshowPageProps {
  gallery: Gallery;
  slides: Slides;
  startIndex: number;
}

/** A gallery, one slide at a time. */
export function SlideshowPage({ gallery, slides, startIndex }: SlideshowPageProps) {
  const [state, dispatch] = useReducer(reduceViewer, startAt(startIndex, slides.count));
  const [known, setKnown] = useState(slides);
  // The gallery has been published anew since it was opened: the reader stays with the slide, wherever it is now.
  if (known !== slides) {
    const place = slides.placeOf(known.nameAt(state.index));
    setKnown(slides);
    dispatch({ type: 'recount', count: slides.count, index: place < 0 ? state.index : place });
  }
  useSlidesAround(slides, state.index);
  const slide = slides.at(state.index);
  const name = slides.nameAt(state.index);
  // Another one without a move: the slide has come and has an id, or has been withdrawn and another has its place.
  const [firstName] = useState(name);

  const page = useRef<HTMLElement>(null);
  useTooltips(page);
  const [dialog, setDialog] = useState<DialogName>();
  const fullScreen = usePageFullScreen();
  const filmstrip = useFilmstrip();
  const play = usePlay(state, dispatch);
  const leave = useLeaveForStory(gallery);
  const navigate = useNavigate();

  const isArrival = use(ArrivalContext);
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const places = pageUrls(gallery.id);
  const hasMoved = state.movedAt > Number.NEGATIVE_INFINITY;
  const flushAddress = useSlideAddress({
    href: places.slide(name),
    isNew: hasMoved || name !== firstName,
  });

  const seeAll = () => {
    flushAddress();
    navigate(paths.grid(gallery.id, name), { state: overSlide });
  };
  const showKeys = () => setDialog('keys');
  const leaveGallery = () => {
    flushAddress();
    leave();
  };

  const at = {
    gallery: gallery.id,
    slide: name,
    index: state.index + 1,
    count: slides.count,
  };
  useGalleryEvents('slide', at);
  useGridAhead();

  const controls = useSlideControls({
    state,
    dispatch,
    fullScreen,
    onSeeAll: seeAll,
    onShowKeys: showKeys,
    onCaption: (shown) => tell('caption', { ...at, shown }),
    onLeave: leaveGallery,
  });
  const act: Record<ActionOf<typeof pageKeys>, KeyHandler> = {
    toggleFilmstrip: filmstrip.toggle,
    togglePlay: play.toggle,
  };
  useKeys({ table: pageKeys, onAction: (action, at) => act[action](at) !== false });

  return (
    <main
      ref={page}
      className={classes.page}
      data-layout="window"
      data-view="slide"
      onClickCapture={flushAddress}
    >
      <Head
        title={titleOf(gallery, state.index, words)}
        description={slide?.caption ?? gallery.description ?? slide?.alt}
        canonical={paths.canonicalSlide(gallery.id, name, state.index)}
      />
      <section
        className={classes.slideshow}
        aria-roledescription={words.slideshow}
        aria-label={gallery.title}
        data-zoomed={controls.isZoomed || undefined}
      >
        <header className={classes.header}>
          <BackToStory gallery={gallery} />
          <Tools
            places={places}
            slide={slide}
            name={name}
            controls={controls}
            fullScreen={fullScreen}
            onSeeAll={seeAll}
            onShowKeys={showKeys}
          >
            <ShareButton
              title={gallery.title}
              href={places.slide(name)}
              onFallBack={() => setDialog('share')}
            />
            <ToolButton icon="embed" name={words.embed} isRare onClick={() => setDialog('embed')} />
            <MoreTools
              filmstrip={filmstrip}
              fullScreen={fullScreen}
              download={downloadOf(gallery, slide)}
              onOpen={setDialog}
            />
          </Tools>
        </header>
        <h1 className={classes.title} tabIndex={-1} lang={lang} dir="auto">
          <Text>{gallery.title}</Text>
        </h1>
        {slide ? (
          <Slide
            slide={slide}
            state={state}
            slides={slides}
            isCaptionShown={controls.isCaptionShown}
            sizesOf={(each, density) => slideSizes(each, density, controls.isCaptionShown)}
            onStep={controls.step}
            onZoom={controls.zoomTo}
            onNotice={controls.showNotice}
            onLeave={leaveGallery}
          />
        ) : (
          <ComingSlide
            key={name}
            hasFailed={slides.hasFailed(state.index)}
            onRetry={slides.retry}
            onNotice={(isShown) => controls.showNotice(name, isShown)}
          />
        )}
        {filmstrip.isShown && (
          <LazyFilmstrip
            slides={slides}
            places={places}
            index={state.index}
            onGo={controls.go}
            onGiveUp={filmstrip.toggle}
          />
        )}
        <Pager
          slides={slides}
          places={places}
          index={state.index}
          typed={controls.typed}
          onStep={controls.step}
        >
          {state.count > 1 && <PlayButton play={play} />}
        </Pager>
        {play.status === 'playing' && (
          <LazyAutoplay
            state={state}
            slides={slides}
            lang={gallery.lang}
            isCaptionShown={controls.isCaptionShown}
            isCovered={dialog !== undefined}
            onMoveOn={() => controls.step(1)}
            onEnd={play.end}
          />
        )}
        <SlideAnnouncements
          slides={slides}
          state={state}
          isArrival={isArrival}
          isQuiet={play.status === 'playing'}
        />
      </section>
      {dialog && (
        <GalleryDialog
          name={dialog}
          view="slide"
          gallery={gallery}
          slides={slides}
          index={state.index}
          href={places.slide(name)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </main>
  );
}
