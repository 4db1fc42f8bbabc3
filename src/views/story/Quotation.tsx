import type { BlockOf } from '../../content/story.ts';
import { Text } from '../../ui/Text.tsx';
import classes from './Quotation.module.css';

/** A block quotation with its attribution. */
export function Quotation({ block: { paragraphs, attribution } }: { block: BlockOf<'quotation'> }) {
  return (
    <figure className={classes.quotation}>
      <blockquote className={classes.words}>
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may repeat
          <p key={`${index} ${paragraph}`}>{paragraph}</p>
        ))}
      </blockquote>
      {attribution && (
        <figcaption className={classes.attribution}>
          <Text>{attribution}</Text>
        </figcaption>
      )}
    </figure>
  );
}
