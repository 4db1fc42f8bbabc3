import { useGalleryWords } from '../words/useGalleryWords.ts';
import classes from './TypedNumber.module.css';

interface TypedNumberProps {
  /** Counted from 1; undefined while none is being typed. */
  number: number | undefined;
  /** Where no counter shows it. */
  isSeen?: boolean;
}

/** Says, and shows, the number that the reader is typing. Screen readers know the region before its text comes. */
export function TypedNumber({ number, isSeen = false }: TypedNumberProps) {
  const words = useGalleryWords();
  return (
    <p className={isSeen ? classes.number : 'visually-hidden'} role="status" data-screen>
      {number !== undefined && <span key={number}>{words.slide(number)}</span>}
    </p>
  );
}
