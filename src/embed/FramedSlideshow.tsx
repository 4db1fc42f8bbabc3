import type { Dispatch, RefObject } from 'react';
import type { Gallery } from '../content/gallery.ts';
import { Announcer } from '../gallery/Announcer.tsx';
import { Moves } from '../gallery/Moves.tsx';
import { pagePlaces } from '../gallery/places.ts';
import { Slide } from '../gallery/Slide.tsx';
import type { SlideshowState } from '../gallery/slideshow.ts';
import { Tools } from '../gallery/Tools.tsx';
import { useFullScreen } from '../gallery/useFullScreen.ts';
import { useSlideControls } from '../gallery/useSlideControls.ts';
import classes from './FramedSlideshow.module.css';
import type { FrameAction } from './frame.ts';
import { framePlaces } from './framePlaces.ts';
import { frameSizes } from './frameSizes.ts';
import { OpenGallery } from './OpenGallery.tsx';

interface FramedSlideshowProps {
  gallery: Gallery;
  state: SlideshowState;
  dispatch: Dispatch<FrameAction>;
  /** What goes full screen. */
  frame: RefObject<HTMLElement | null>;
  onShowKeys: () => void;
}

/** A gallery one slide at a time: picture and controls keep their places, the text below them may be long. */
export function FramedSlideshow(props: FramedSlideshowProps) {
  const { gallery, state, dispatch, frame, onShowKeys } = props;
  const slide = gallery.slides[state.index];
  if (!slide) throw new Error(`${gallery.id} has no slide ${state.index + 1}.`);

  const places = framePlaces(gallery.id);
  const fullScreen = useFullScreen(frame);
  const seeAll = () => dispatch({ type: 'seeAll' });
  const controls = useSlideControls({ state, dispatch, fullScreen, onSeeAll: seeAll, onShowKeys });

  return (
    <section
      className={classes.slideshow}
      aria-roledescription="slideshow"
      aria-label={gallery.title}
      data-zoomed={controls.isZoomed || undefined}
    >
      <h1 className={classes.title} tabIndex={-1} dir="auto">
        {gallery.title}
      </h1>
      <Slide
        slide={slide}
        slides={gallery.slides}
        state={state}
        isCaptionShown={controls.isCaptionShown}
        sizesOf={(each, zoom) => frameSizes(each, zoom, fullScreen.isOn)}
        onStep={controls.step}
      />
      <div className={classes.bar}>
        <Moves gallery={gallery} places={places} index={state.index} onStep={controls.step} />
        <Tools
          places={places}
          slide={slide}
          controls={controls}
          fullScreen={fullScreen}
          onSeeAll={seeAll}
          onShowKeys={onShowKeys}
        />
      </div>
      <p className={classes.open}>
        <OpenGallery href={pagePlaces(gallery.id).slide(slide.id)} />
      </p>
      <Announcer gallery={gallery} state={state} />
    </section>
  );
}
