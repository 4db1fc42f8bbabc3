import type { ReactNode } from 'react';
import type { Slide } from '../content/gallery.ts';
import { Icon } from './Icon.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Places } from './places.ts';
import classes from './Tools.module.css';
import type { FullScreen } from './useFullScreen.ts';
import type { SlideControls } from './useSlideControls.ts';

interface ToolsProps {
  places: Places;
  slide: Slide;
  controls: SlideControls;
  fullScreen: FullScreen;
  onSeeAll: () => void;
  onShowKeys: () => void;
  /** Tools that only a page has. */
  children?: ReactNode;
}

/** What a reader can do with the slide shown. */
export function Tools(props: ToolsProps) {
  const { places, slide, fullScreen } = props;
  const { isCaptionShown, toggleCaption, isZoomed, toggleZoom } = props.controls;
  return (
    <div className={classes.tools}>
      {fullScreen.isPossible && (
        <button
          type="button"
          className={classes.tool}
          aria-pressed={fullScreen.isOn}
          onClick={fullScreen.toggle}
        >
          <Icon name={fullScreen.isOn ? 'shrink' : 'expand'} />
          <span className="visually-hidden">Full screen</span>
        </button>
      )}
      <button
        type="button"
        className={`${classes.tool} ${classes.atDesk}`}
        onClick={props.onShowKeys}
      >
        <Icon name="keyboard" />
        <span className="visually-hidden">Keyboard shortcuts</span>
      </button>
      {props.children}
      <button type="button" className={classes.tool} onClick={toggleZoom}>
        <Icon name={isZoomed ? 'zoomOut' : 'zoomIn'} />
        <span className="visually-hidden">{isZoomed ? 'Zoom out' : 'Zoom in'}</span>
      </button>
      <button
        type="button"
        className={classes.tool}
        onClick={toggleCaption}
        aria-disabled={!slide.caption || undefined}
      >
        <Icon name="caption" />
        <span className={classes.word}>{isCaptionShown ? 'Hide caption' : 'Show caption'}</span>
      </button>
      <PlaceLink className={classes.tool} href={places.all(slide.id)} onFollow={props.onSeeAll}>
        <Icon name="grid" />
        <span className={classes.word}>See all</span>
      </PlaceLink>
    </div>
  );
}
