import type { Dispatch } from 'react';
import type { Gallery } from '../../content/gallery.ts';
import { frameUrls, pageUrls } from '../../site/slideUrls.ts';
import type { Slides } from '../../viewer/state/slides.ts';
import type { ViewerState } from '../../viewer/state/viewerState.ts';
import { useFullScreen } from '../../viewer/useFullScreen.ts';
import { Viewer } from '../../viewer/Viewer.tsx';
import classes from './FramedSlideshow.module.css';
import { frameSizes } from './frameSizes.ts';
import type { FrameAction } from './frameState.ts';
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

/** The viewer in a frame. Picture and controls come first, so that a long text below moves neither. */
export function FramedSlideshow({ gallery, ...props }: FramedSlideshowProps) {
  const { slides, state, dispatch } = props;
  const fullScreen = useFullScreen();
  return (
    <Viewer
      {...props}
      title={gallery.title}
      urls={frameUrls(gallery.id)}
      sizesOf={(slide, density) => frameSizes(slide, density, fullScreen.isOn)}
      fullScreen={fullScreen}
      layout={classes}
      onSeeAll={() => dispatch({ type: 'seeAll' })}
    >
      <p className={classes.open}>
        <OpenGallery href={pageUrls(gallery.id).slide(slides.idAt(state.index))} />
      </p>
    </Viewer>
  );
}
