import { Link } from 'react-router';
import type { Gallery, Slide } from '../content/gallery.ts';
import { paths } from '../paths.ts';
import { overSlide } from './history.ts';
import { Icon } from './Icon.tsx';
import { ShareButton } from './ShareButton.tsx';
import classes from './Tools.module.css';
import type { FullScreen } from './useFullScreen.ts';

interface ToolsProps {
  gallery: Gallery;
  slide: Slide;
  isCaptionShown: boolean;
  onToggleCaption: () => void;
  isZoomed: boolean;
  onToggleZoom: () => void;
  fullScreen: FullScreen;
  onShowKeys: () => void;
}

/** What a reader can do with the slide shown. */
export function Tools(props: ToolsProps) {
  const { gallery, slide, isCaptionShown, isZoomed, fullScreen } = props;
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
        className={`${classes.tool} ${classes.keys}`}
        onClick={props.onShowKeys}
      >
        <Icon name="keyboard" />
        <span className="visually-hidden">Keyboard shortcuts</span>
      </button>
      <ShareButton title={gallery.title} path={paths.slide(gallery.id, slide.id)} />
      <button type="button" className={classes.tool} onClick={props.onToggleZoom}>
        <Icon name={isZoomed ? 'zoomOut' : 'zoomIn'} />
        <span className="visually-hidden">{isZoomed ? 'Zoom out' : 'Zoom in'}</span>
      </button>
      <button
        type="button"
        className={classes.tool}
        onClick={props.onToggleCaption}
        aria-disabled={!slide.caption || undefined}
      >
        <Icon name="caption" />
        <span className={classes.word}>{isCaptionShown ? 'Hide caption' : 'Show caption'}</span>
      </button>
      <Link className={classes.tool} to={paths.all(gallery.id, slide.id)} state={overSlide}>
        <Icon name="grid" />
        <span className={classes.word}>See all</span>
      </Link>
    </div>
  );
}
