import { type Dispatch, useRef } from 'react';
import type { Gallery } from '../content/gallery.ts';
import { Announcer } from '../gallery/Announcer.tsx';
import { ComingSlide } from '../gallery/ComingSlide.tsx';
import { Moves } from '../gallery/Moves.tsx';
import { pagePlaces } from '../gallery/places.ts';
import { Slide } from '../gallery/Slide.tsx';
import type { Slides } from '../gallery/slides.ts';
import type { SlideshowState } from '../gallery/slideshow.ts';
import { Tools } from '../gallery/Tools.tsx';
import { useFullScreen } from '../gallery/useFullScreen.ts';
import { useSlideControls } from '../gallery/useSlideControls.ts';
import { useSlidesAround } from '../gallery/useSlidesAround.ts';
import { useTooltips } from '../ui/useTooltips.ts';
import { useContentLanguage } from '../words/InterfaceLanguage.tsx';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import classes from './FramedSlideshow.module.css';
import type { FrameAction } from './frame.ts';
import { framePlaces } from './framePlaces.ts';
import { frameSizes } from './frameSizes.ts';
import { OpenGallery } from './OpenGallery.tsx';

interface FramedSlideshowProps {
  gallery: Gallery;
  slides: Slides;
  state: SlideshowState;
  /** The reader has come here from the cover or the grid. */
  isArrival: boolean;
  dispatch: Dispatch<FrameAction>;
  onShowKeys: () => void;
}

/** A gallery one slide at a time: picture and controls keep their places, the text below them may be long. */
export function FramedSlideshow(props: FramedSlideshowProps) {
  const { gallery, slides, state, isArrival, dispatch, onShowKeys } = props;
  useSlidesAround(slides, state.index);
  const slide = slides.at(state.index);
  const name = slides.nameAt(state.index);

  const words = useGalleryWords();
  const lang = useContentLanguage();
  const places = framePlaces(gallery.id);
  const fullScreen = useFullScreen();
  const root = useRef<HTMLElement>(null);
  useTooltips(root);
  const seeAll = () => dispatch({ type: 'seeAll' });
  const controls = useSlideControls({ state, dispatch, fullScreen, onSeeAll: seeAll, onShowKeys });

  return (
    <section
      ref={root}
      className={classes.slideshow}
      aria-roledescription={words.slideshow}
      aria-label={gallery.title}
      data-zoomed={controls.isZoomed || undefined}
    >
      <h1 className={classes.title} tabIndex={-1} lang={lang} dir="auto">
        {gallery.title}
      </h1>
      {slide ? (
        <Slide
          slide={slide}
          slides={slides}
          state={state}
          isCaptionShown={controls.isCaptionShown}
          sizesOf={(each, density) => frameSizes(each, density, fullScreen.isOn)}
          onStep={controls.step}
          onZoom={controls.zoomTo}
          onNotice={controls.showNotice}
        />
      ) : (
        <ComingSlide
          key={name}
          hasFailed={slides.hasFailed(state.index)}
          onRetry={slides.retry}
          onNotice={(isShown) => controls.showNotice(name, isShown)}
        />
      )}
      <div className={classes.bar}>
        <Moves
          slides={slides}
          places={places}
          index={state.index}
          typed={controls.typed}
          onStep={controls.step}
        />
        <Tools
          places={places}
          slide={slide}
          name={name}
          controls={controls}
          fullScreen={fullScreen}
          onSeeAll={seeAll}
          onShowKeys={onShowKeys}
        />
      </div>
      <p className={classes.open}>
        <OpenGallery href={pagePlaces(gallery.id).slide(name)} />
      </p>
      <Announcer slides={slides} state={state} isArrival={isArrival} />
    </section>
  );
}
