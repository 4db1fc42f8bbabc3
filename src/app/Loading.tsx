import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { parsePath, paths } from '../content/urls.ts';
import { Text } from '../ui/Text.tsx';
import { useKeepFocus } from '../ui/useKeepFocus.ts';
import { Page } from '../views/page/Page.tsx';
import { usePageWords } from '../words/en/page.ts';
import classes from './Loading.module.css';

/** After so many milliseconds a reader wonders whether anything will come. */
const patience = 8000;

/** Stands in for a view that is on its way. It shows itself only when the wait is long enough to notice. */
export function Loading() {
  const page = parsePath(useLocation().pathname);
  // A gallery fills the window, so its loading view does too.
  if (!page || !('gallery' in page)) {
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  }
  return (
    <main className={classes.stage}>
      <Skeleton wayOut />
    </main>
  );
}

/** @param wayOut whether nothing else on the page leads away from it. */
function Skeleton({ wayOut = false }: { wayOut?: boolean }) {
  const { loading, stillLoading, allStories } = usePageWords();
  const [isSlow, setSlow] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useKeepFocus(root);

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className={classes.loading} data-loading ref={root}>
      <p className={classes.status} role="status">
        <Text>{isSlow ? stillLoading : loading}</Text>
      </p>
      {isSlow && wayOut && (
        <p className={classes.status}>
          <Link to={paths.home}>{allStories}</Link>
        </p>
      )}
      <div className={classes.heading} />
      <div className={classes.line} />
      <div className={classes.line} />
      <div className={classes.picture} />
    </div>
  );
}
