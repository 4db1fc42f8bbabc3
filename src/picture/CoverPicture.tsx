import type { ComponentProps } from 'react';
import classes from './CoverPicture.module.css';
import { Picture } from './Picture.tsx';

/** A picture cropped to 3:2, so that covers of any shape line up. */
export function CoverPicture({ className, ...props }: Omit<ComponentProps<typeof Picture>, 'img'>) {
  return (
    <span className={[classes.cover, className].filter(Boolean).join(' ')}>
      <Picture {...props} className={classes.frame} />
    </span>
  );
}
