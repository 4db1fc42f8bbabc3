import { useEffect, useState } from 'react';
import { publishedAt } from '../../site/addresses.ts';

interface HeadProps {
  /** The page's title without the site's name. */
  title: string;
  description?: string | undefined;
  /** The path of the canonical URL, if the page has one. */
  canonical?: string;
  /** For error pages. */
  isHiddenFromSearch?: boolean;
}

/** The page's title and metadata, which React moves to the head. What only crawlers read is in `src/metadata/`. */
export function Head({ title, description, canonical, isHiddenFromSearch = false }: HeadProps) {
  const shownTitle = useDelayedTitle(title);
  return (
    <>
      <title>{`${shownTitle} – ${import.meta.env.VITE_SITE_NAME}`}</title>
      {description && <meta name="description" content={description} />}
      {publishedAt && canonical && <link rel="canonical" href={publishedAt + canonical.slice(1)} />}
      {isHiddenFromSearch && <meta name="robots" content="noindex" />}
    </>
  );
}

/** How long the title waits after a change. Less than the address, which follows it. */
const titleDelayMs = 40;

/**
 * The title, updated shortly after it changes. The browser shows it in another process, which takes milliseconds away
 * from the frame that shows the next picture; and of several changes in a row, only the last one matters.
 */
function useDelayedTitle(title: string): string {
  const [shown, setShown] = useState(title);
  useEffect(() => {
    const timer = setTimeout(() => setShown(title), titleDelayMs);
    return () => clearTimeout(timer);
  }, [title]);
  return shown;
}
