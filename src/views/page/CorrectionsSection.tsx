import type { Correction } from '../../content/corrections.ts';
import { Corrections } from '../../viewer/caption/Corrections.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import classes from './CorrectionsSection.module.css';

export const correctionsId = 'corrections';

/**
 * What was corrected in a story or a gallery, in the place where newspapers put it: at the end, with dates, open to all
 * readers. Nothing without corrections.
 */
export function CorrectionsSection({ list }: { list: readonly Correction[] | undefined }) {
  const { corrections } = useGalleryWords();
  return (
    list && (
      <section
        className={classes.corrections}
        id={correctionsId}
        aria-labelledby="corrections-title"
      >
        <h2 id="corrections-title">{corrections}</h2>
        <Corrections list={list} />
      </section>
    )
  );
}
