import type { ComponentProps } from 'react';
import type { FocusPoint } from '../content/picture.ts';
import classes from './CoverPicture.module.css';
import { Picture } from './Picture.tsx';

/** People and towers stand above the middle, so a picture without a focus point keeps more of its upper half. */
const usualFocus: FocusPoint = { x: 0.5, y: 0.4 };

/**
 * A picture cut to the shape all covers have, so that a row of them lines up and a portrait stays in bounds.
 * The cut keeps the picture's focus point, to a tenth: a policy without inline styles leaves attributes and rules.
 */
export function CoverPicture({ className, ...props }: Omit<ComponentProps<typeof Picture>, 'img'>) {
  const { x, y } = props.picture.focus ?? usualFocus;
  return (
    <span
      className={[classes.cover, className].filter(Boolean).join(' ')}
      data-focus-x={tenths(x)}
      data-focus-y={tenths(y)}
    >
      <Picture {...props} className={classes.frame} />
    </span>
  );
}

function tenths(share: number): number {
  return Math.round(share * 10);
}
