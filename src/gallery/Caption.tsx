import type { Slide } from '../content/gallery.ts';
import classes from './Caption.module.css';
import { paragraphsOf } from './slideText.ts';

interface CaptionProps {
  slide: Slide;
  isShown: boolean;
}

/** A slide's caption and credit. The credit stays when the caption is hidden: it is owed. */
export function Caption({ slide: { caption, credit }, isShown }: CaptionProps) {
  if (!caption && !credit) return null;
  return (
    <figcaption className={classes.caption}>
      {caption && (
        <div className={classes.text} id="slide-caption" hidden={!isShown} dir="auto">
          {paragraphsOf(caption).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      {credit && (
        <p className={classes.credit} dir="auto">
          {credit}
        </p>
      )}
    </figcaption>
  );
}
