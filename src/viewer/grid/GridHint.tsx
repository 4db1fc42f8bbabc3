import { useGalleryWords } from '../../words/en/gallery.ts';

/** Describes a grid to screen readers. Tab reaches one picture only: they say that the arrow keys reach the others. */
export function GridHint({ count }: { count: number }) {
  return (
    <p className="visually-hidden" id="grid-hint">
      {useGalleryWords().gridHint(count)}
    </p>
  );
}
