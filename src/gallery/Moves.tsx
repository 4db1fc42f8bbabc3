import type { MouseEvent } from 'react';
import { useHref } from 'react-router';
import type { Gallery } from '../content/gallery.ts';
import { paths } from '../paths.ts';
import { isPlainClick } from './history.ts';
import { Icon } from './Icon.tsx';
import classes from './Moves.module.css';
import { placeOf } from './slideText.ts';

interface MovesProps {
  gallery: Gallery;
  index: number;
  onStep: (by: 1 | -1) => void;
}

/** Previous and next as links, and the place between them. */
export function Moves({ gallery, index, onStep }: MovesProps) {
  return (
    <nav className={classes.moves} aria-label="Slides">
      <Move gallery={gallery} index={index} by={-1} onStep={onStep} />
      <p className={classes.counter}>{placeOf(index, gallery.slides.length)}</p>
      <Move gallery={gallery} index={index} by={1} onStep={onStep} />
    </nav>
  );
}

/** At an end it stays where it is, focus and all, and only says that it leads nowhere. */
function Move({ gallery, index, by, onStep }: MovesProps & { by: 1 | -1 }) {
  const target = gallery.slides[index + by];
  const href = useHref(target ? paths.slide(gallery.id, target.id) : paths.gallery(gallery.id));
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <a
      className={by === 1 ? classes.next : classes.previous}
      href={target ? href : undefined}
      rel={by === 1 ? 'next' : 'prev'}
      role={target ? undefined : 'link'}
      aria-disabled={target ? undefined : true}
      tabIndex={0}
      onClick={handleClick}
      draggable={false}
    >
      <Icon name={by === 1 ? 'next' : 'previous'} />
      <span className="visually-hidden">{by === 1 ? 'Next slide' : 'Previous slide'}</span>
    </a>
  );
}
