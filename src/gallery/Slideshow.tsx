import { useEffect, useReducer, useRef, useState } from 'react';
import { useHref, useNavigate } from 'react-router';
import type { Gallery } from '../content/gallery.ts';
import { Head } from '../page/Head.tsx';
import { paths } from '../paths.ts';
import { Announcer } from './Announcer.tsx';
import { BackToStory, useLeaveForStory } from './BackToStory.tsx';
import { overSlide } from './history.ts';
import { KeyList } from './KeyList.tsx';
import { type KeyAction, slideKeys } from './keys.ts';
import { Moves } from './Moves.tsx';
import { usePreference } from './preferences.ts';
import { Slide } from './Slide.tsx';
import classes from './Slideshow.module.css';
import { hurry, reduceSlideshow, type SlideshowAction, startAt } from './slideshow.ts';
import { titleOf } from './slideText.ts';
import { Tools } from './Tools.tsx';
import { useFullScreen } from './useFullScreen.ts';
import { useKeys } from './useKeys.ts';
import { useSlideAddress } from './useSlideAddress.ts';

interface SlideshowProps {
  gallery: Gallery;
  startIndex: number;
}

/** A gallery, one slide at a time. */
export function Slideshow({ gallery, startIndex }: SlideshowProps) {
  const count = gallery.slides.length;
  const [state, dispatch] = useReducer(reduceSlideshow, startAt(startIndex, count));
  const slide = gallery.slides[state.index];
  if (!slide) throw new Error(`${gallery.id} has no slide ${state.index + 1}.`);

  const root = useRef<HTMLDivElement>(null);
  const [isKeyListOpen, setKeyListOpen] = useState(false);
  const [caption, setCaption] = usePreference('caption');
  const fullScreen = useFullScreen(root);
  const leave = useLeaveForStory(gallery);
  const navigate = useNavigate();

  const address = paths.slide(gallery.id, slide.id);
  const hasMoved = state.movedAt > Number.NEGATIVE_INFINITY;
  const flushAddress = useSlideAddress({ href: useHref(address), hasMoved });

  useSettling(state.pace === 'hurried', state.movedAt, dispatch);

  // The stylesheet reads it from the document, where a script in the page's head puts it before first paint.
  useEffect(() => {
    document.documentElement.dataset.caption = caption;
  }, [caption]);

  const step = (by: number) => dispatch({ type: 'step', by, at: performance.now() });
  const go = (to: number) => dispatch({ type: 'go', to, at: performance.now() });
  const zoomTo = (to: number) => dispatch({ type: 'zoom', to });
  const toggleCaption = () => setCaption(caption === 'shown' ? 'hidden' : 'shown');
  const toggleZoom = () => zoomTo(state.zoom > 1 ? 1 : 2);

  const act: Partial<Record<KeyAction, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    farForward: () => step(10),
    farBack: () => step(-10),
    first: () => go(0),
    last: () => go(count - 1),
    toggleCaption,
    toggleZoom,
    zoomIn: () => zoomTo(state.zoom * 1.5),
    zoomOut: () => zoomTo(state.zoom / 1.5),
    zoomFit: () => zoomTo(1),
    toggleFullScreen: fullScreen.toggle,
    toggleGrid: () => {
      flushAddress();
      navigate(paths.all(gallery.id, slide.id), { state: overSlide });
    },
    showKeys: () => setKeyListOpen(true),
    leave: () => {
      flushAddress();
      if (state.zoom > 1) zoomTo(1);
      else if (fullScreen.isOn) fullScreen.toggle();
      else leave();
    },
  };

  useKeys({
    table: slideKeys,
    onAction: (action) => {
      act[action]?.();
      return act[action] !== undefined;
    },
  });

  return (
    <main className={classes.page} ref={root} lang={gallery.lang} onClickCapture={flushAddress}>
      <Head
        title={titleOf(gallery, state.index)}
        description={slide.caption ?? gallery.description ?? slide.alt}
      />
      <section
        className={classes.slideshow}
        aria-roledescription="slideshow"
        aria-label={gallery.title}
        data-zoomed={state.zoom > 1 || undefined}
      >
        <header className={classes.header}>
          <BackToStory gallery={gallery} />
          <Tools
            gallery={gallery}
            slide={slide}
            isCaptionShown={caption === 'shown'}
            onToggleCaption={toggleCaption}
            isZoomed={state.zoom > 1}
            onToggleZoom={toggleZoom}
            fullScreen={fullScreen}
            onShowKeys={() => setKeyListOpen(true)}
          />
        </header>
        <h1 className={classes.title} tabIndex={-1} dir="auto">
          {gallery.title}
        </h1>
        <Slide
          slide={slide}
          state={state}
          slides={gallery.slides}
          isCaptionShown={caption === 'shown'}
          onStep={step}
        />
        <Moves gallery={gallery} index={state.index} onStep={step} />
        <Announcer gallery={gallery} state={state} />
      </section>
      <KeyList isOpen={isKeyListOpen} onClose={() => setKeyListOpen(false)} />
    </main>
  );
}

/** Calls an end to a hurried run of moves once they have stopped. */
function useSettling(
  isHurried: boolean,
  movedAt: number,
  dispatch: (action: SlideshowAction) => void,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every move puts the end off
  useEffect(() => {
    if (!isHurried) return;
    const timer = setTimeout(() => dispatch({ type: 'settle' }), hurry);
    return () => clearTimeout(timer);
  }, [isHurried, movedAt, dispatch]);
}
