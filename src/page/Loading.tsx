import { useMatch } from 'react-router';
import { usePageWords } from '../words/usePageWords.ts';
import classes from './Loading.module.css';
import { Page } from './Page.tsx';

/** Stands in for a view that is on its way. It shows itself only when the wait is long enough to notice. */
export function Loading() {
  // A gallery has the window for itself, so its absence has it too.
  const isGallery = useMatch('/galleries/*') !== null;
  if (!isGallery) {
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  }
  return (
    <main className={classes.stage}>
      <Skeleton />
    </main>
  );
}

function Skeleton() {
  const { loading } = usePageWords();
  return (
    <div className={classes.loading}>
      <p className={classes.status} role="status">
        {loading}
      </p>
      <div className={classes.heading} />
      <div className={classes.line} />
      <div className={classes.line} />
      <div className={classes.picture} />
    </div>
  );
}
