import type { BlockOf } from '../../content/story.ts';
import { Picture } from '../../picture/Picture.tsx';
import { Text } from '../../ui/Text.tsx';
import { columnSizes } from './columnSizes.ts';
import classes from './InlinePicture.module.css';

interface InlinePictureProps {
  block: BlockOf<'picture'>;
  priority: boolean;
}

/** A picture between paragraphs, with its caption and credit. */
export function InlinePicture({ block, priority }: InlinePictureProps) {
  const { picture, caption, credit } = block;
  return (
    <figure className={classes.figure}>
      <Picture
        className={classes.picture}
        picture={picture}
        sizes={columnSizes}
        priority={priority}
        isWhole
      />
      {(caption || credit) && (
        <figcaption className={classes.caption}>
          <Text>{credit && caption ? `${caption} ` : caption}</Text>
          {credit && (
            <small className={classes.credit} key={credit}>
              {credit}
            </small>
          )}
        </figcaption>
      )}
    </figure>
  );
}
