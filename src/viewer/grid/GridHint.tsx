import { useGalleryWords } from '../../words/en/gallery.ts';

/** Tells screen reader users that the arrow keys reach the other pictures, since Tab reaches only one. */
export function GridHint({ count }: { count: number }) {
  return (
    <p className="visually-hidden" id="grid-hint">
      {useGalleryWords().gridHint(count)}
    </p>
  );
}
