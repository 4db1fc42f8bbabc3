import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import classes from './TypedNumber.module.css';

interface TypedNumberProps {
  /** Counted from 1; undefined while the reader types none. */
  number: number | undefined;
}

/** Shows and announces the number that the reader is typing in a grid, which has no counter. */
export function TypedNumber({ number }: TypedNumberProps) {
  const words = useGalleryWords();
  return (
    <>
      <p className={classes.number} data-screen>
        <Text>{number !== undefined && words.slide(number)}</Text>
      </p>
      <LiveRegion />
    </>
  );
}
