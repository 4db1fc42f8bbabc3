import { type MouseEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Gallery } from '../content/gallery.ts';
import { paths } from '../paths.ts';
import { Picture } from '../picture/Picture.tsx';
import classes from './Grid.module.css';
import { gridTarget } from './gridMoves.ts';
import { isPlainClick } from './history.ts';
import { gridKeys, type KeyAction } from './keys.ts';
import { gridSizes } from './slideSizes.ts';
import { useKeys } from './useKeys.ts';

interface GridProps {
  gallery: Gallery;
  /** The slide the grid opens at. */
  currentId: string;
  onChoose: (slideId: string) => void;
  onShowKeys: () => void;
}

/** Every slide as a link to it: one tab stop, the arrow keys move within. */
export function Grid({ gallery: { id, slides }, currentId, onChoose, onShowKeys }: GridProps) {
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

  const choose = (event: MouseEvent, slideId: string) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onChoose(slideId);
  };

  return (
    <ul className={classes.grid} ref={list} aria-labelledby="grid-title">
      {slides.map((slide, index) => (
        <li key={slide.id} id={slide.id}>
          <Link
            className={classes.item}
            to={paths.slide(id, slide.id)}
            tabIndex={slide.id === stop ? 0 : -1}
            aria-label={`Slide ${index + 1}: ${slide.alt}`}
            aria-current={slide.id === currentId ? 'true' : undefined}
            onFocus={() => setStop(slide.id)}
            onClick={(event) => choose(event, slide.id)}
          >
            <Picture className={classes.picture} picture={slide} sizes={gridSizes} alt="" />
            <span className={classes.number} aria-hidden="true">
              {index + 1}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
