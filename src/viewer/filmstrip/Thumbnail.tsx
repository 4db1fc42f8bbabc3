import type { PictureSlide } from '../../content/gallery.ts';
import { Picture } from '../../picture/Picture.tsx';
import { Text } from '../../ui/Text.tsx';
import { SlideLink, type SlideUrls } from '../SlideLink.tsx';
import { useSlideName } from '../useSlideName.tsx';
import classes from './Filmstrip.module.css';

interface ThumbnailProps {
  /** Absent while it is on its way. */
  slide: PictureSlide | undefined;
  /** Counted from 0. */
  place: number;
  urls: SlideUrls;
  isCurrent: boolean;
  isStop: boolean;
  onFocus: () => void;
  onFollow: () => void;
}

/** The smallest rendition there is. */
const sizes = '90px';

/** A slide in small, as a link to it. */
export function Thumbnail(props: ThumbnailProps) {
  const { slide, place, urls, isCurrent, isStop, onFocus, onFollow } = props;
  const { label, text } = useSlideName(place + 1, slide?.alt);
  const number = String(place + 1);
  return (
    <SlideLink
      className={classes.thumbnail}
      href={urls.slide(slide?.id ?? number)}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      draggable={false}
      data-index={place}
      // A click leaves the focus where it was, so that the arrow keys go on moving the slides.
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
