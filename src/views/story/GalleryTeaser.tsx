import { useId } from 'react';
import { Link } from 'react-router';
import type { BlockOf } from '../../content/story.ts';
import { paths, teaserId } from '../../content/urls.ts';
import { CoverPicture } from '../../picture/CoverPicture.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { columnSizes } from './columnSizes.ts';
import classes from './GalleryTeaser.module.css';

interface GalleryTeaserProps {
  block: BlockOf<'gallery'>;
  priority: boolean;
}

/** A gallery's cover in its story. Its only link covers the picture as well. */
export function GalleryTeaser({ block, priority }: GalleryTeaserProps) {
  const { id, title, count, cover } = block;
  const words = useGalleryWords();
  const titleId = useId();
  return (
    <figure className={classes.teaser} id={teaserId(id)} aria-labelledby={titleId}>
      <div className={classes.stack}>
        <CoverPicture picture={cover} sizes={columnSizes} priority={priority} />
        <p className={classes.count}>
          <StackIcon />
          <Text>{words.photos(count)}</Text>
        </p>
      </div>
      <figcaption className={classes.caption}>
        <h2 className={classes.title} id={titleId}>
          <Text>{title}</Text>
        </h2>
        {/* Tells the slideshow that Back leads to the story. */}
        <Link
          className={classes.link}
          to={paths.gallery(id)}
          state={{ over: 'story' }}
          aria-describedby={titleId}
        >
          {words.seeGallery}
        </Link>
      </figcaption>
    </figure>
  );
}

function StackIcon() {
  return (
    <svg className={classes.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 3.5v-2h10v8h-2M1.5 4.5h10v10h-10z" />
    </svg>
  );
}
