import type { ComponentProps } from 'react';
import classes from './CoverPicture.module.css';
import { Picture } from './Picture.tsx';

/** A picture cut to the shape all covers have, so that a row of them lines up and a portrait stays in bounds. */
export function CoverPicture({ className, ...props }: Omit<ComponentProps<typeof Picture>, 'img'>) {
  return (
    <span className={[classes.cover, className].filter(Boolean).join(' ')}>
      <Picture {...props} className={classes.frame} />
    </span>
  );
}
