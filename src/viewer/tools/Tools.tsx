import type { ReactNode } from 'react';
import type { Slide } from '../../content/gallery.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { SlideLink } from '../SlideLink.tsx';
import type { SlideUrls } from '../slideUrls.ts';
import type { FullScreen } from '../useFullScreen.ts';
import type { SlideControls } from '../useSlideControls.ts';
import { ToolButton } from './ToolButton.tsx';
import classes from './Tools.module.css';

interface ToolsProps {
  places: SlideUrls;
  /** Undefined while it is on its way. */
  slide: Slide | undefined;
  /** As an address names the slide. */
  name: string;
  controls: SlideControls;
  fullScreen: FullScreen;
  onSeeAll: () => void;
  onShowKeys: () => void;
  /** Tools that only a page has, the list of further ones among them. */
  children?: ReactNode;
}

/** What a reader can do with the slide shown. */
export function Tools(props: ToolsProps) {
  const { places, slide, name, fullScreen } = props;
  const words = useGalleryWords();
  const { isCaptionShown, toggleCaption, isZoomed, canZoom, toggleZoom } = props.controls;
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
        aria-disabled={!canZoom || undefined}
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
        href={places.all(name)}
        onFollow={props.onSeeAll}
      >
        <Icon name="grid" />
        <Text>{words.seeAll}</Text>
      </SlideLink>
    </div>
  );
}
