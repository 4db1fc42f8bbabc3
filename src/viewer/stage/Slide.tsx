import { useState } from 'react';
import type { Slide as SlideContent } from '../../content/gallery.ts';
import { Lazy } from '../../ui/Lazy.tsx';
import { useKeepFocus } from '../../ui/useKeepFocus.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { Caption } from '../caption/Caption.tsx';
import { useGestures } from '../gestures/useGestures.ts';
import type { Slides } from '../state/slides.ts';
import { hasMoved, type ViewerState } from '../state/viewerState.ts';
import type { SlideControls } from '../useSlideControls.ts';
import type { ViewerHost } from '../Viewer.tsx';
import classes from './Slide.module.css';
import { SlidePicture } from './SlidePicture.tsx';
import { useRenditions } from './useRenditions.ts';

interface SlideProps {
  slide: SlideContent;
  slides: Slides;
  state: ViewerState;
  controls: SlideControls;
  sizesOf: ViewerHost['sizesOf'];
  onLeave?: ViewerHost['onLeave'];
}

/** The slide shown: its picture on the stage, its caption and credit beside or below it. */
export function Slide(props: SlideProps) {
  const { slide, slides, state, controls, onLeave } = props;
  const { isCaptionShown, step: onStep, zoomTo: onZoom } = controls;
  const words = useGalleryWords();
  const [isOpen, setOpen] = useState(false);
  const canMove = (by: number) => state.index + by >= 0 && state.index + by < state.count;
  const panes = (isOpen ? [-1, 0, 1].filter(canMove) : [0]).flatMap((offset) => {
    const each = slides.at(state.index + offset);
    return each ? { offset, each } : [];
  });
  const shown = panes.map(({ each }) => each);
  const renditions = useRenditions({ ...props, shown, isCaptionShown });
  const isMoveVisible = hasMoved(state) && state.pace !== 'hurried' && !isOpen;

  // After the first zoom the panel stays, to announce when it ends.
  const [hasZoomed, setHasZoomed] = useState(false);
  if (state.zoom > 1 && !hasZoomed) setHasZoomed(true);
  const giveUpZoom = () => {
    setHasZoomed(false);
    onZoom(1);
  };

  const gestures = useGestures({
    slide,
    index: state.index,
    zoom: state.zoom,
    canZoom: state.noticeOn === undefined,
    isReady: renditions.hasArrived,
    canMove,
    onOpen: setOpen,
    onStep,
    onZoom,
    onLeave,
  });

  useKeepFocus(gestures.stage);

  return (
    <figure className={classes.slide}>
      <div className={classes.stage} ref={gestures.stage} tabIndex={-1} data-stage>
        <div className={classes.row} ref={gestures.row}>
          {panes.map(({ offset, each }) => {
            const isShown = offset === 0;
            return (
              <div
                key={each.id}
                className={classes.pane}
                ref={isShown ? gestures.pane : undefined}
                data-offset={offset}
                inert={!isShown}
              >
                <SlidePicture
                  slide={each}
                  cameBy={isShown && isMoveVisible ? state.direction : undefined}
                  onNotice={
                    isShown ? (isThere) => controls.showNotice(each.id, isThere) : undefined
                  }
                  {...renditions.of(each)}
                />
              </div>
            );
          })}
        </div>
        {hasZoomed && (
          <Lazy load={gestures.loadZoom} errorMessage={words.zoomNotLoaded} onDismiss={giveUpZoom}>
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
