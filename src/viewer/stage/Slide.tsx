import { useState } from 'react';
import type { Slide as SlideContent } from '../../content/gallery.ts';
import { Lazy } from '../../ui/Lazy.tsx';
import { useKeepFocus } from '../../ui/useKeepFocus.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { Caption } from '../caption/Caption.tsx';
import { useGestures } from '../gestures/useGestures.ts';
import type { Slides } from '../state/slides.ts';
import type { ViewerState } from '../state/viewerState.ts';
import classes from './Slide.module.css';
import { SlidePicture } from './SlidePicture.tsx';
import { useRenditions } from './useRenditions.ts';

interface SlideProps {
  slide: SlideContent;
  slides: Slides;
  state: ViewerState;
  isCaptionShown: boolean;
  /** The `sizes` of a slide on this stage, `density` times as sharp as it is laid out. */
  sizesOf: (slide: SlideContent, density: number) => string;
  onStep: (by: 1 | -1) => void;
  onZoom: (zoom: number) => void;
  /** A notice has come to lie on the picture of a slide, or has gone. */
  onNotice: (slideId: string, isShown: boolean) => void;
  /** Where pulling the picture down leads; absent in a frame, whose page it would scroll. */
  onLeave?: (() => void) | undefined;
}

/** The slide shown: its picture on the stage, its caption and credit beside or below it. */
export function Slide(props: SlideProps) {
  const { slide, slides, state, isCaptionShown, sizesOf, onStep, onZoom, onNotice, onLeave } =
    props;
  const words = useGalleryWords();
  const [isOpen, setOpen] = useState(false);
  const renditions = useRenditions({ slide, slides, state, sizesOf, isOpen });
  const isMoveSeen = state.pace === 'calm' && state.movedAt > Number.NEGATIVE_INFINITY && !isOpen;

  // From the first zoom on there is somebody to say that it has ended.
  const [hasZoomed, setHasZoomed] = useState(false);
  if (state.zoom > 1 && !hasZoomed) setHasZoomed(true);
  const giveUpZoom = () => {
    setHasZoomed(false);
    onZoom(1);
  };

  const leadsTo = (by: number) => state.index + by >= 0 && state.index + by < state.count;
  const gestures = useGestures({
    slide,
    index: state.index,
    zoom: state.zoom,
    canZoom: state.noticeOn === undefined,
    isReady: renditions.hasArrived,
    canMove: leadsTo,
    onOpen: setOpen,
    onStep,
    onZoom,
    onLeave,
  });

  useKeepFocus(gestures.stage);

  const places = isOpen ? [-1, 0, 1].filter(leadsTo) : [0];
  return (
    <figure className={classes.slide}>
      <div className={classes.stage} ref={gestures.stage} tabIndex={-1} data-stage>
        <div className={classes.row} ref={gestures.row}>
          {places.map((place) => {
            const each = slides.at(state.index + place);
            if (!each) return null;
            const isShown = place === 0;
            return (
              <div
                key={each.id}
                className={classes.pane}
                ref={isShown ? gestures.pane : undefined}
                data-place={place}
                inert={!isShown}
              >
                <SlidePicture
                  slide={each}
                  cameBy={isShown && isMoveSeen ? state.direction : undefined}
                  onNotice={isShown ? (isThere) => onNotice(each.id, isThere) : undefined}
                  {...renditions.of(each)}
                />
              </div>
            );
          })}
        </div>
        {hasZoomed && (
          <Lazy load={gestures.fetchZoom} errorMessage={words.zoomNotLoaded} onDismiss={giveUpZoom}>
            {({ ZoomPanel, lens }) => (
              <ZoomPanel lens={lens} zoom={state.zoom} slideId={slide.id} onFit={() => onZoom(1)} />
            )}
          </Lazy>
        )}
      </div>
      <Caption slide={slide} isShown={isCaptionShown} />
    </figure>
  );
}
