import type { ComponentProps } from 'react';
import type { Picture as PictureContent } from '../content/picture.ts';
import { isSmall, largestSize } from './fitted.ts';
import classes from './Picture.module.css';
import { fallbackSrc, srcsetOf } from './srcset.ts';

interface PictureProps {
  picture: PictureContent;
  /** The `sizes` attribute: how wide the picture is laid out. */
  sizes: string;
  /** Defaults to the picture's own. Empty if the text beside it is enough. */
  alt?: string;
  /** The main picture of the page, loaded at once and with high priority. */
  priority?: boolean;
  className?: string | undefined;
  /** Never cropped: centred in its box, at most at twice its own size. */
  isWhole?: boolean;
  /** Already decoded, so it needs no placeholder. */
  isDecoded?: boolean | undefined;
  /** Another rendition to show instead of the placeholder. */
  placeholder?: Pick<ComponentProps<'img'>, 'src' | 'onError'> | undefined;
  /** Passed to the `<img>`. `lang` is the language of the alternative text. */
  img?: Pick<ComponentProps<'img'>, 'ref' | 'lang' | 'onLoad' | 'onError'>;
}

/** A picture in a box of its own, with a placeholder behind it until it has loaded. A crop keeps the focal point. */
export function Picture(props: PictureProps) {
  const { picture, sizes, alt, priority, className, isDecoded = false, placeholder, img } = props;
  const { color, focus } = picture;
  const isOnColor = props.isWhole && isSmall(picture);
  // These attributes limit a whole picture's size: a strict content security policy forbids inline styles.
  const { width, height } = props.isWhole ? largestSize(picture) : picture;
  return (
    <span
      className={[classes.frame, className].filter(Boolean).join(' ')}
      data-whole={props.isWhole ? '' : undefined}
      data-small={isOnColor ? '' : undefined}
      data-focus-x={focus && tenths(focus.x)}
      data-focus-y={focus && tenths(focus.y)}
    >
      {/* An SVG, because its `color` is an attribute: a strict content security policy forbids inline styles. */}
      {color && (!isDecoded || isOnColor) && (
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
          // biome-ignore lint/suspicious/noArrayIndexKey: sources are in order of preference, and types may repeat
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
