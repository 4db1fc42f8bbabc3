import { type Dispatch, useRef } from 'react';
import type { Gallery } from '../../content/gallery.ts';
import { useTooltips } from '../../ui/useTooltips.ts';
import { SlideAnnouncements } from '../../viewer/announcements/SlideAnnouncements.tsx';
import { Pager } from '../../viewer/pager/Pager.tsx';
import { pageUrls } from '../../viewer/slideUrls.ts';
import { ComingSlide } from '../../viewer/stage/ComingSlide.tsx';
import { Slide } from '../../viewer/stage/Slide.tsx';
import type { Slides } from '../../viewer/state/slides.ts';
import { useSlidesAround } from '../../viewer/state/useSlidesAround.ts';
import type { ViewerState } from '../../viewer/state/viewerState.ts';
import { Tools } from '../../viewer/tools/Tools.tsx';
import { useFullScreen } from '../../viewer/useFullScreen.ts';
import { useSlideControls } from '../../viewer/useSlideControls.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import classes from './FramedSlideshow.module.css';
import { frameSizes } from './frameSizes.ts';
import type { FrameAction } from './frameState.ts';
import { frameUrls } from './frameUrls.ts';
import { OpenGallery } from './OpenGallery.tsx';

interface FramedSlideshowProps {
  gallery: Gallery;
  slides: Slides;
  state: ViewerState;
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
  const places = frameUrls(gallery.id);
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
        <Pager
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
        <OpenGallery href={pageUrls(gallery.id).slide(name)} />
      </p>
      <SlideAnnouncements slides={slides} state={state} isArrival={isArrival} />
    </section>
  );
}
