import type { PictureSlide } from '../../content/gallery.ts';
import { Picture } from '../../picture/Picture.tsx';
import { Text } from '../../ui/Text.tsx';
import { SlideLink, type SlideUrls } from '../SlideLink.tsx';
import { useSlideName } from '../useSlideName.tsx';
import classes from './Filmstrip.module.css';

interface ThumbnailProps {
  /** Undefined until it is loaded. */
  slide: PictureSlide | undefined;
  /** Counted from 0. */
  index: number;
  urls: SlideUrls;
  isCurrent: boolean;
  isStop: boolean;
  onFocus: () => void;
  onFollow: () => void;
}

/** Asks for the smallest rendition. */
const sizes = '90px';

/** A small picture that links to its slide. */
export function Thumbnail(props: ThumbnailProps) {
  const { slide, index, urls, isCurrent, isStop, onFocus, onFollow } = props;
  const { label, text } = useSlideName(index + 1, slide?.alt);
  const number = String(index + 1);
  return (
    <SlideLink
      className={classes.thumbnail}
      href={urls.slide(slide?.id ?? number)}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      draggable={false}
      data-index={index}
      // A click leaves the focus where it is, so that the arrow keys still move the slides.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={onFocus}
      onFollow={onFollow}
    >
      {text}
      {slide ? (
        <Picture className={classes.picture} picture={slide} sizes={sizes} alt="" />
      ) : (
        <Text>{number}</Text>
      )}
    </SlideLink>
  );
}
