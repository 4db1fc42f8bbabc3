import type { ReactNode } from 'react';
import type { Slide } from '../../content/gallery.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { SlideLink, type SlideUrls } from '../SlideLink.tsx';
import type { ViewerState } from '../state/viewerState.ts';
import type { FullScreen } from '../useFullScreen.ts';
import type { SlideControls } from '../useSlideControls.ts';
import { ToolButton } from './ToolButton.tsx';
import classes from './Tools.module.css';

interface ToolsProps {
  urls: SlideUrls;
  /** Undefined until it is loaded. */
  slide: Slide | undefined;
  /** The slide's id or, until it is loaded, its number. */
  id: string;
  state: ViewerState;
  controls: SlideControls;
  fullScreen: FullScreen;
  onSeeAll: () => void;
  onShowKeys: () => void;
  /** The host's own tools, among them the menu of further ones. */
  children?: ReactNode;
}

/** What a reader can do with the slide shown. */
export function Tools(props: ToolsProps) {
  const { urls, slide, id, state, fullScreen } = props;
  const isZoomed = state.zoom > 1;
  const words = useGalleryWords();
  const { isCaptionShown, toggleCaption, toggleZoom } = props.controls;
  return (
    <div className={classes.tools} data-has-list={props.children ? '' : undefined}>
      {fullScreen.isPossible && (
        <ToolButton
          icon={fullScreen.isOn ? 'shrink' : 'expand'}
          name={words.fullScreen}
          isRare
          aria-pressed={fullScreen.isOn}
          onClick={fullScreen.toggle}
        />
      )}
      <ToolButton
        icon="keyboard"
        name={words.shortcuts}
        isAtDesk
        isRare
        onClick={props.onShowKeys}
      />
      <ToolButton
        icon={isZoomed ? 'zoomOut' : 'zoomIn'}
        name={words.zoomIn}
        aria-pressed={isZoomed}
        aria-disabled={state.noticeOn !== undefined || undefined}
        onClick={toggleZoom}
      />
      {props.children}
      <ToolButton
        icon="caption"
        name={isCaptionShown ? words.hideCaption : words.showCaption}
        isNamed
        aria-disabled={!slide?.caption || undefined}
        onClick={toggleCaption}
      />
      <SlideLink
        className={`${classes.tool} ${classes.kept}`}
        href={urls.all(id)}
        onFollow={props.onSeeAll}
      >
        <Icon name="grid" />
        <Text>{words.seeAll}</Text>
      </SlideLink>
    </div>
  );
}
