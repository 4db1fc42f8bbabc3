import type { BlockOf } from '../content/article.ts';
import classes from './Quotation.module.css';

/** Somebody's words, set apart from the text. */
export function Quotation({ block: { paragraphs, attribution } }: { block: BlockOf<'quotation'> }) {
  return (
    <figure className={classes.quotation}>
      <blockquote className={classes.words}>
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and they have no other name
          <p key={index}>{paragraph}</p>
        ))}
      </blockquote>
      {attribution && <figcaption className={classes.attribution}>{attribution}</figcaption>}
    </figure>
  );
}
