import type { PictureSlide } from '../../content/gallery.ts';
import { Picture } from '../../picture/Picture.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLanguage } from '../../words/LanguageContext.ts';
import { SlideLink } from '../SlideLink.tsx';
import { useSlideName } from '../useSlideName.tsx';
import classes from './Grid.module.css';
import { GridText } from './GridText.tsx';

interface GridItemProps {
  /** Undefined until it is loaded. */
  slide: PictureSlide | undefined;
  /** The slide's id or, until it is loaded, its number. */
  id: string;
  /** Counted from 0. */
  index: number;
  /** The number of slides, if not all are in the list. */
  count?: number;
  href: string;
  /** The `sizes` of its picture. */
  sizes: string;
  /** Whether Tab leads to this item. */
  isStop: boolean;
  isCurrent: boolean;
  onFocus: () => void;
  onFollow: () => void;
}

/** A picture of the grid that links to its slide. */
export function GridItem(props: GridItemProps) {
  const { slide, id, index, count, href, sizes, isStop, isCurrent, onFocus, onFollow } = props;
  const { label, text } = useSlideName(index + 1, slide?.alt);
  const number = useLanguage().number(index + 1);
  return (
    <li id={id} aria-setsize={count} aria-posinset={count && index + 1}>
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
          {number}
        </Text>
      </SlideLink>
      {slide && <GridText slide={slide} />}
    </li>
  );
}
