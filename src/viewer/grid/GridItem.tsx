import type { PictureSlide } from '../../content/gallery.ts';
import { Picture } from '../../picture/Picture.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLanguage } from '../../words/LanguageContext.ts';
import { SlideLink } from '../SlideLink.tsx';
import { useSlideName } from '../useSlideName.tsx';
import classes from './Grid.module.css';
import { GridText } from './GridText.tsx';

interface GridItemProps {
  /** Undefined while it is on its way. */
  slide: PictureSlide | undefined;
  /** As an address names it. */
  name: string;
  /** Counted from 0. */
  index: number;
  /** How many slides there are, where not all are in the list. */
  count?: number;
  href: string;
  /** The `sizes` of its picture. */
  sizes: string;
  /** The item that Tab leads to. */
  isStop: boolean;
  isCurrent: boolean;
  onFocus: () => void;
  onFollow: () => void;
}

/** One slide of the grid, as a link to it. */
export function GridItem(props: GridItemProps) {
  const { slide, name, index, count, href, sizes, isStop, isCurrent, onFocus, onFollow } = props;
  const { label, text } = useSlideName(index + 1, slide?.alt);
  const place = useLanguage().number(index + 1);
  return (
    <li id={name} aria-setsize={count} aria-posinset={count && index + 1}>
      <SlideLink
        className={classes.item}
        href={href}
        tabIndex={isStop ? 0 : -1}
        aria-label={label}
        aria-current={isCurrent ? 'true' : undefined}
        aria-describedby={isCurrent ? 'grid-hint' : undefined}
        onFocus={onFocus}
        onFollow={onFollow}
      >
        {text}
        {slide ? (
          <Picture className={classes.picture} picture={slide} sizes={sizes} alt="" />
        ) : (
          <span className={classes.coming} />
        )}
        <Text className={classes.number} aria-hidden="true">
          {place}
        </Text>
      </SlideLink>
      {slide && <GridText slide={slide} />}
    </li>
  );
}
