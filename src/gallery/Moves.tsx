import type { Gallery } from '../content/gallery.ts';
import { Icon } from './Icon.tsx';
import classes from './Moves.module.css';
import { PlaceLink } from './PlaceLink.tsx';
import type { Places } from './places.ts';
import { placeOf } from './slideText.ts';

interface MovesProps {
  gallery: Gallery;
  places: Places;
  index: number;
  onStep: (by: 1 | -1) => void;
}

/** Previous and next as links, and the place between them. */
export function Moves(props: MovesProps) {
  const { gallery, index } = props;
  return (
    <nav className={classes.moves} aria-label="Slides">
      <Move {...props} by={-1} />
      <p className={classes.counter}>{placeOf(index, gallery.slides.length)}</p>
      <Move {...props} by={1} />
    </nav>
  );
}

/** At an end it stays where it is, focus and all, and only says that it leads nowhere. */
function Move({ gallery, places, index, by, onStep }: MovesProps & { by: 1 | -1 }) {
  const target = gallery.slides[index + by];
  return (
    <PlaceLink
      className={by === 1 ? classes.next : classes.previous}
      href={target && places.slide(target.id)}
      rel={by === 1 ? 'next' : 'prev'}
      role={target ? undefined : 'link'}
      aria-disabled={target ? undefined : true}
      tabIndex={0}
      onFollow={() => onStep(by)}
      draggable={false}
    >
      <Icon name={by === 1 ? 'next' : 'previous'} />
      <span className="visually-hidden">{by === 1 ? 'Next slide' : 'Previous slide'}</span>
    </PlaceLink>
  );
}
