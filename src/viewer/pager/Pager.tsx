import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { SlideLink } from '../SlideLink.tsx';
import type { SlideUrls } from '../slideUrls.ts';
import type { Slides } from '../state/slides.ts';
import classes from './Pager.module.css';

interface PagerProps {
  slides: Slides;
  places: SlideUrls;
  index: number;
  /** The number that the reader is typing, counted from 1: it stands in the place's stead. */
  typed: number | undefined;
  onStep: (by: 1 | -1) => void;
  /** What stands beside the place. */
  children?: ReactNode;
}

/** The place, then previous and next as links: for the eye on its either side, for Tab one after the other. */
export function Pager(props: PagerProps) {
  const { slides, index, typed } = props;
  const words = useGalleryWords();
  return (
    <nav className={classes.moves} aria-label={words.slides}>
      <div className={classes.place}>
        <p className={classes.counter} data-counter data-typed={typed && ''}>
          <Text>{words.position(typed ?? index + 1, slides.count)}</Text>
        </p>
        {props.children}
      </div>
      <Move {...props} by={-1} />
      <Move {...props} by={1} />
    </nav>
  );
}

/** At an end it stays where it is, focus and all, and only says that it leads nowhere. */
function Move({ slides, places, index, by, onStep }: PagerProps & { by: 1 | -1 }) {
  const words = useGalleryWords();
  const target = index + by;
  const isThere = target >= 0 && target < slides.count;
  return (
    <SlideLink
      className={by === 1 ? classes.next : classes.previous}
      href={isThere ? places.slide(slides.nameAt(target)) : undefined}
      rel={by === 1 ? 'next' : 'prev'}
      role={isThere ? undefined : 'link'}
      aria-disabled={isThere ? undefined : true}
      tabIndex={0}
      onFollow={() => onStep(by)}
      draggable={false}
    >
      <Icon name={by === 1 ? 'next' : 'previous'} />
      <span className="visually-hidden">{by === 1 ? words.nextSlide : words.previousSlide}</span>
    </SlideLink>
  );
}
