import type { ComponentProps } from 'react';
import type { Picture as PictureContent } from '../content/picture.ts';
import { isSmall, largestSize } from './fitted.ts';
import classes from './Picture.module.css';
import { fallbackSrc, srcsetOf } from './srcset.ts';

interface PictureProps {
  picture: PictureContent;
  /** How wide it is laid out, as the `sizes` attribute says it. */
  sizes: string;
  /** Defaults to the picture's own; empty where the words stand beside it. */
  alt?: string;
  /** The page's main picture: fetched at once and ahead of everything else. */
  priority?: boolean;
  className?: string | undefined;
  /** Shown whole and at most twice as large as it is, in the middle of its box. */
  isWhole?: boolean;
  /** It is decoded already: nothing need be drawn behind it. */
  isDecoded?: boolean | undefined;
  /** What is shown in the placeholder's stead: another rendition of the picture. */
  placeholder?: Pick<ComponentProps<'img'>, 'src' | 'onError'> | undefined;
  /** For the `<img>`: event handlers, a ref, the language of its alternative text. */
  img?: Pick<ComponentProps<'img'>, 'ref' | 'lang' | 'onLoad' | 'onError'>;
}

/** A picture in its own box, its placeholder behind it until it has arrived. Where it is cropped, its focus point stays. */
export function Picture(props: PictureProps) {
  const { picture, sizes, alt, priority, className, isDecoded = false, placeholder, img } = props;
  const { color, focus } = picture;
  const isAlone = props.isWhole && isSmall(picture);
  // Shown whole, it is these attributes that limit its size: a strict policy forbids styles in the markup.
  const { width, height } = props.isWhole ? largestSize(picture) : picture;
  return (
    <span
      className={[classes.frame, className].filter(Boolean).join(' ')}
      data-whole={props.isWhole ? '' : undefined}
      data-small={isAlone ? '' : undefined}
      data-focus-x={focus && tenths(focus.x)}
      data-focus-y={focus && tenths(focus.y)}
    >
      {/* SVG's attribute, because a strict content security policy forbids styles in the markup. */}
      {color && (!isDecoded || isAlone) && (
        <svg className={classes.color} color={color} aria-hidden="true" />
      )}
      {!isDecoded && (
        <img
          className={classes.placeholder}
          {...(placeholder || { src: picture.placeholder })}
          alt=""
          aria-hidden="true"
          width={width}
          height={height}
        />
      )}
      <picture>
        {picture.sources.map(({ type, srcset }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: in order of preference, and two may be of one type
          <source key={index} type={type} srcSet={srcsetOf(srcset)} sizes={sizes} />
        ))}
        <img
          {...img}
          className={classes.picture}
          src={fallbackSrc(picture)}
          alt={alt ?? picture.alt}
          width={width}
          height={height}
          loading={priority ? 'eager' : 'lazy'}
          fetchPriority={priority ? 'high' : 'auto'}
          decoding={priority ? 'sync' : 'async'}
        />
      </picture>
    </span>
  );
}

function tenths(share: number): number {
  return Math.round(share * 10);
}
