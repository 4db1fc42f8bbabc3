import { useRef, useState } from 'react';
import type { Gallery } from '../content/gallery.ts';
import { Picture } from '../picture/Picture.tsx';
import classes from './Grid.module.css';
import { gridTarget } from './gridMoves.ts';
import { gridKeys, type KeyAction } from './keys.ts';
import { PlaceLink } from './PlaceLink.tsx';
import type { Places } from './places.ts';
import { useKeys } from './useKeys.ts';

interface GridProps {
  gallery: Gallery;
  places: Places;
  /** The `sizes` of its pictures. */
  sizes: string;
  /** The slide the grid opens at. */
  currentId: string;
  onChoose: (slideId: string) => void;
  onShowKeys: () => void;
}

/** Every slide as a link to it: one tab stop, the arrow keys move within. */
export function Grid({
  gallery: { slides },
  places,
  sizes,
  currentId,
  onChoose,
  onShowKeys,
}: GridProps) {
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(currentId);

  const links = () => [...(list.current?.querySelectorAll('a') ?? [])];

  const move = (action: KeyAction): boolean => {
    const all = links();
    const from = slides.findIndex((slide) => slide.id === stop);
    const to = gridTarget(
      action,
      from,
      all.map((link) => link.getBoundingClientRect()),
      innerHeight,
    );
    if (to === undefined) return false;
    all[to]?.focus();
    return true;
  };

  useKeys({
    table: gridKeys,
    onAction: (action) => {
      if (action === 'leave' || action === 'toggleGrid') onChoose(currentId);
      else if (action === 'showKeys') onShowKeys();
      else return move(action);
      return true;
    },
  });

  return (
    <ul className={classes.grid} ref={list} aria-labelledby="grid-title">
      {slides.map((slide, index) => (
        <li key={slide.id} id={slide.id}>
          <PlaceLink
            className={classes.item}
            href={places.slide(slide.id)}
            tabIndex={slide.id === stop ? 0 : -1}
            aria-label={`Slide ${index + 1}: ${slide.alt}`}
            aria-current={slide.id === currentId ? 'true' : undefined}
            onFocus={() => setStop(slide.id)}
            onFollow={() => onChoose(slide.id)}
          >
            <Picture className={classes.picture} picture={slide} sizes={sizes} alt="" />
            <span className={classes.number} aria-hidden="true">
              {index + 1}
            </span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
