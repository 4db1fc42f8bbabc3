import { useMatch } from 'react-router';
import classes from './Loading.module.css';
import { Page } from './Page.tsx';

/** Stands in for a view that is on its way. It shows itself only when the wait is long enough to notice. */
export function Loading() {
  // A gallery has the window for itself, so its absence has it too.
  const isGallery = useMatch('/galleries/*') !== null;
  if (!isGallery) return <Page>{skeleton}</Page>;
  return <main className={classes.stage}>{skeleton}</main>;
}

const skeleton = (
  <div className={classes.loading}>
    <p className={classes.status} role="status">
      Loading…
    </p>
    <div className={classes.heading} />
    <div className={classes.line} />
    <div className={classes.line} />
    <div className={classes.picture} />
  </div>
);
