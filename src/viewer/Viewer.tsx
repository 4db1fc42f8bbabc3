import { type ReactNode, useRef } from 'react';
import type { Slide as SlideContent } from '../content/gallery.ts';
import { Text } from '../ui/Text.tsx';
import { useTooltips } from '../ui/useTooltips.ts';
import { useGalleryWords } from '../words/en/gallery.ts';
import { useContentLanguage } from '../words/LanguageContext.ts';
import { SlideAnnouncements } from './announcements/SlideAnnouncements.tsx';
import { Pager } from './pager/Pager.tsx';
import type { SlideUrls } from './SlideLink.tsx';
import { LoadingSlide } from './stage/LoadingSlide.tsx';
import { Slide } from './stage/Slide.tsx';
import type { Slides } from './state/slides.ts';
import { useRestClock } from './state/useRestClock.ts';
import { useSlidesAround } from './state/useSlidesAround.ts';
import type { ViewerAction, ViewerState } from './state/viewerState.ts';
import { Tools } from './tools/Tools.tsx';
import type { FullScreen } from './useFullScreen.ts';
import { useSlideControls } from './useSlideControls.ts';

/**
 * What a page, a frame or a test gives the viewer that it shows: where links lead, what the host does when asked, and
 * its own parts among the viewer's. The viewer knows no address, router, query client or document title.
 */
export interface ViewerHost {
  urls: SlideUrls;
  /** The `sizes` of a slide's picture in the host's layout, `density` times as sharp as it is laid out. */
  sizesOf: (slide: SlideContent, density: number, isCaptionShown: boolean) => string;
  fullScreen: FullScreen;
  onSeeAll: () => void;
  onShowKeys: () => void;
  /** The reader has shown or hidden the captions. */
  onCaption?: (isShown: boolean) => void;
  /** Where Escape and pulling the picture down lead; absent where they lead nowhere. */
  onLeave?: () => void;
  /** The reader has come here from another view, so the slide is announced. */
  isArrival: boolean;
  /** Slides that play by themselves are not announced. */
  isQuiet?: boolean;
  /** A stylesheet with the layout's classes: `slideshow`, `title`, and `header` or `bar`. */
  layout: Readonly<Record<string, string>>;
  /** The way out of the gallery. With one there is a header with the tools; else a bar has pager and tools. */
  wayOut?: ReactNode;
  /** More tools, beside those of every viewer. */
  tools?: ReactNode;
  /** Beside the position: the button that plays. */
  pagerTools?: ReactNode;
  /** Below the stage: the filmstrip. */
  strip?: ReactNode;
  /** After all else. */
  children?: ReactNode;
}

interface ViewerProps extends ViewerHost {
  title: string;
  slides: Slides;
  state: ViewerState;
  dispatch: (action: ViewerAction) => void;
}

/** A gallery, one slide at a time: the same on a page and in a frame. */
export function Viewer(props: ViewerProps) {
  const { title, slides, state, dispatch, layout, wayOut } = props;
  const root = useRef<HTMLElement>(null);
  useTooltips(root);
  useSlidesAround(slides, state.index);
  useRestClock(state, dispatch);
  const controls = useSlideControls(props);
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const slide = slides.at(state.index);
  const id = slides.idAt(state.index);

  const shared = { ...props, controls, id };
  const pager = <Pager {...shared}>{props.pagerTools}</Pager>;
  const tools = (
    <Tools {...shared} slide={slide}>
      {props.tools}
    </Tools>
  );

  return (
    <section
      ref={root}
      className={layout.slideshow}
      aria-roledescription={words.slideshow}
      aria-label={title}
      data-zoomed={state.zoom > 1 || undefined}
    >
      {wayOut && (
        <header className={layout.header}>
          {wayOut}
          {tools}
        </header>
      )}
      <h1 className={layout.title} tabIndex={-1} lang={lang} dir="auto">
        <Text>{title}</Text>
      </h1>
      {slide ? <Slide {...shared} slide={slide} /> : <LoadingSlide {...shared} key={id} />}
      {props.strip}
      {wayOut ? (
        pager
      ) : (
        <div className={layout.bar}>
          {pager}
          {tools}
        </div>
      )}
      {props.children}
      <SlideAnnouncements {...props} />
    </section>
  );
}
