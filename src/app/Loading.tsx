import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { parsePath, paths } from '../content/urls.ts';
import { Text } from '../ui/Text.tsx';
import { useKeepFocus } from '../ui/useKeepFocus.ts';
import { Page } from '../views/page/Page.tsx';
import { usePageWords } from '../words/en/page.ts';
import classes from './Loading.module.css';

/** When readers begin to wonder whether the page is still loading. */
const slowAfterMs = 8000;

/** Shown while a view loads. It becomes visible only after a delay (Loading.module.css). */
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

/** @param wayOut adds a link to all stories, for a page without any other link. */
function Skeleton({ wayOut = false }: { wayOut?: boolean }) {
  const { loading, stillLoading, allStories } = usePageWords();
  const [isSlow, setSlow] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useKeepFocus(root);

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
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
