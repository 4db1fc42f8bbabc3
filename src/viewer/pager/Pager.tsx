import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { SlideLink, type SlideUrls } from '../SlideLink.tsx';
import type { Slides } from '../state/slides.ts';
import type { ViewerState } from '../state/viewerState.ts';
import type { SlideControls } from '../useSlideControls.ts';
import classes from './Pager.module.css';

interface PagerProps {
  slides: Slides;
  urls: SlideUrls;
  state: ViewerState;
  controls: Pick<SlideControls, 'typed' | 'step'>;
  /** Beside the position. */
  children?: ReactNode;
}

/** The position, then previous and next as links: on either side of it to the eye, one after the other to Tab. */
export function Pager(props: PagerProps) {
  const { slides, state } = props;
  const { typed } = props.controls;
  const words = useGalleryWords();
  return (
    <nav className={classes.pager} aria-label={words.slides}>
      <div className={classes.position}>
        <p className={classes.counter} data-counter data-typed={typed && ''}>
          {/* A number that is being typed takes the place of the position. */}
          <Text>{words.position(typed ?? state.index + 1, slides.count)}</Text>
        </p>
        {props.children}
      </div>
      <PagerLink {...props} by={-1} />
      <PagerLink {...props} by={1} />
    </nav>
  );
}

/** At an end the link stays, keeps the focus and is disabled. */
function PagerLink({ slides, urls, state, controls, by }: PagerProps & { by: 1 | -1 }) {
  const words = useGalleryWords();
  const target = state.index + by;
  const isPossible = target >= 0 && target < slides.count;
  return (
    <SlideLink
      className={by === 1 ? classes.next : classes.previous}
      href={isPossible ? urls.slide(slides.idAt(target)) : undefined}
      rel={by === 1 ? 'next' : 'prev'}
      role={isPossible ? undefined : 'link'}
      aria-disabled={isPossible ? undefined : true}
      tabIndex={0}
      onFollow={() => controls.step(by)}
      draggable={false}
    >
      <Icon name={by === 1 ? 'next' : 'previous'} />
      <span className="visually-hidden">{by === 1 ? words.nextSlide : words.previousSlide}</span>
    </SlideLink>
  );
}
