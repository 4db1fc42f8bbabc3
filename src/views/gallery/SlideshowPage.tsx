import { use, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Gallery } from '../../content/gallery.ts';
import { paths } from '../../content/urls.ts';
import { titleOf } from '../../metadata/slideTitle.ts';
import { pageUrls } from '../../site/slideUrls.ts';
import { isPlaying } from '../../viewer/autoplay/autoplay.ts';
import { LazyAutoplay } from '../../viewer/autoplay/LazyAutoplay.tsx';
import { PlayButton } from '../../viewer/autoplay/PlayButton.tsx';
import { usePlay } from '../../viewer/autoplay/usePlay.ts';
import { usePlayer } from '../../viewer/autoplay/usePlayer.ts';
import { Corrections } from '../../viewer/caption/Corrections.tsx';
import { LazyFilmstrip } from '../../viewer/filmstrip/LazyFilmstrip.tsx';
import { useFilmstrip } from '../../viewer/filmstrip/useFilmstrip.ts';
import { pageKeys } from '../../viewer/keys/keys.ts';
import { useKeys } from '../../viewer/keys/useKeys.ts';
import { slideSizes } from '../../viewer/stage/slideSizes.ts';
import type { Slides } from '../../viewer/state/slides.ts';
import { hasMoved } from '../../viewer/state/viewerState.ts';
import { ToolButton } from '../../viewer/tools/ToolButton.tsx';
import { Viewer } from '../../viewer/Viewer.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { ArrivalContext } from '../page/ArrivalContext.ts';
import { Head } from '../page/Head.tsx';
import { Slot } from '../page/Slot.tsx';
import { BackToStory, useLeaveForStory } from './BackToStory.tsx';
import { type DialogName, GalleryDialog } from './GalleryDialog.tsx';
import { dispatchGalleryEvent, useGalleryEvents } from './galleryEvents.ts';
import { overSlide } from './history.ts';
import { useGridAhead } from './lazyGridView.ts';
import { MoreTools } from './more/MoreTools.tsx';
import { ShareButton } from './ShareButton.tsx';
import classes from './SlideshowPage.module.css';
import { usePageFullScreen } from './usePageFullScreen.ts';
import { useSlideAddress } from './useSlideAddress.ts';

interface SlideshowPageProps {
  gallery: Gallery;
  slides: Slides;
  startIndex: number;
}

/** The viewer as a page: with an address, a title, a way out, and the tools that only a page has. */
export function SlideshowPage({ gallery, slides, startIndex }: SlideshowPageProps) {
  const isArrival = use(ArrivalContext);
  const [state, dispatch] = usePlayer(slides, startIndex, isArrival);
  const { index, restIndex } = state;
  const slide = slides.at(index);
  const rested = slides.at(restIndex);
  const id = slides.idAt(index);
  const isAtRest = state.pace === 'atRest';
  const at = { gallery: gallery.id, slide: id, index: index + 1, count: slides.count };

  const words = useGalleryWords();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<DialogName>();
  const fullScreen = usePageFullScreen();
  const filmstrip = useFilmstrip();
  const togglePlay = usePlay(state, dispatch);
  const urls = pageUrls(gallery.id);
  const href = urls.slide(id);

  // Also new without a move: a slide that is loaded has an id, and in place of one that was withdrawn is another.
  const [firstId] = useState(id);
  const isNew = hasMoved(state) || id !== firstId;
  const writeAddress = useSlideAddress({ href, isNew, isAtRest });
  useGalleryEvents('slide', at, isAtRest);
  useGridAhead();

  const leaveForStory = useLeaveForStory(gallery);
  const leave = () => {
    writeAddress();
    leaveForStory();
  };
  const open = (name: DialogName) => {
    dispatch({ type: 'stop', as: 'stopped' });
    setDialog(name);
  };

  useKeys(pageKeys, {
    toggleFilmstrip: filmstrip.toggle,
    togglePlay,
  });

  const isQuiet = isPlaying(state.play);
  return (
    <main className={classes.page} data-layout="window" data-view="slide">
      {/* At rest: the browser shows a title in another process, which takes time from the frame of the picture. */}
      <Head
        title={titleOf(gallery, restIndex, words)}
        description={rested?.caption ?? gallery.description ?? rested?.alt}
        canonical={paths.canonicalSlide(gallery.id, slides.idAt(restIndex), restIndex)}
      />
      <Viewer
        title={gallery.title}
        slides={slides}
        state={state}
        dispatch={dispatch}
        urls={urls}
        sizesOf={slideSizes}
        fullScreen={fullScreen}
        isArrival={isArrival}
        isQuiet={isQuiet}
        layout={classes}
        onSeeAll={() => {
          writeAddress();
          navigate(paths.grid(gallery.id, id), { state: overSlide });
        }}
        onShowKeys={() => open('keys')}
        onCaption={(shown) => dispatchGalleryEvent('caption', { ...at, shown })}
        onLeave={leave}
        wayOut={<BackToStory gallery={gallery} onLeave={leave} />}
        tools={
          <>
            <ShareButton title={gallery.title} href={href} onFallBack={() => open('share')} />
            <ToolButton icon="embed" name={words.embed} isRare onClick={() => open('embed')} />
            <MoreTools
              filmstrip={filmstrip}
              fullScreen={fullScreen}
              gallery={gallery}
              slide={slide}
              onOpen={open}
            />
          </>
        }
        pagerTools={state.count > 1 && <PlayButton play={state.play} onToggle={togglePlay} />}
        strip={
          filmstrip.isShown && (
            <LazyFilmstrip
              slides={slides}
              urls={urls}
              index={index}
              onGo={(to) => dispatch({ type: 'go', to, at: performance.now() })}
              onGiveUp={filmstrip.toggle}
            />
          )
        }
      >
        {isQuiet && (
          <LazyAutoplay state={state} slides={slides} lang={gallery.lang} dispatch={dispatch} />
        )}
      </Viewer>
      {gallery.corrections && (
        <aside className={classes.corrections} aria-label={words.corrections}>
          <Corrections list={gallery.corrections} />
        </aside>
      )}
      <Slot name="belowStage" />
      {dialog && (
        <GalleryDialog
          name={dialog}
          view="slide"
          gallery={gallery}
          slides={slides}
          index={index}
          href={href}
          onClose={() => setDialog(undefined)}
        />
      )}
    </main>
  );
}
