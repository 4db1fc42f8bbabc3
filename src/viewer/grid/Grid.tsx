import { useEffect, useRef, useState } from 'react';
import type { KeyAction } from '../keys/keys.ts';
import { TypedNumber } from '../keys/TypedNumber.tsx';
import type { SlideUrls } from '../SlideLink.tsx';
import type { Slides } from '../state/slides.ts';
import { useSlideArrivals } from '../state/useSlidesAround.ts';
import type { FullScreen } from '../useFullScreen.ts';
import classes from './Grid.module.css';
import { GridHint } from './GridHint.tsx';
import { GridItem } from './GridItem.tsx';
import { gridTarget } from './gridMoves.ts';
import { useGridKeys } from './useGridKeys.ts';

export interface GridProps {
  slides: Slides;
  urls: SlideUrls;
  /** The `sizes` of its pictures. */
  sizes: string;
  /** The slide the grid opens at, counted from 0. */
  currentIndex: number;
  fullScreen: FullScreen;
  onChoose: (index: number) => void;
  onShowKeys: () => void;
}

/** Links to all slides. They are one tab stop; the arrow keys move between them. */
export function Grid(props: GridProps) {
  const { slides, urls, sizes, currentIndex, onChoose } = props;
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(currentIndex);

  // The page of a slide brings only a few.
  useSlideArrivals(slides);
  useEffect(() => slides.want(0, slides.count - 1), [slides]);

  const move = (action: KeyAction): boolean => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const boxes = links.map((link) => link.getBoundingClientRect());
    const to = gridTarget(action, stop, boxes, innerHeight);
    if (to === undefined) return false;
    links[to]?.focus();
    return true;
  };

  const typed = useGridKeys({ ...props, count: slides.count, move });

  return (
    <>
      <ul
        className={classes.grid}
        ref={list}
        aria-labelledby="grid-title"
        aria-describedby="grid-hint"
      >
        {[...Array(slides.count).keys()].map((index) => {
          const id = slides.idAt(index);
          return (
            <GridItem
              key={index}
              slide={slides.at(index)}
              id={id}
              index={index}
              href={urls.slide(id)}
              sizes={sizes}
              isStop={index === stop}
              isCurrent={index === currentIndex}
              onFocus={() => setStop(index)}
              onFollow={() => onChoose(index)}
            />
          );
        })}
      </ul>
      <GridHint count={slides.count} />
      <TypedNumber number={typed} />
    </>
  );
}
