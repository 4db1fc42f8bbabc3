import { useEffect, useState } from 'react';
import { publishedAt } from '../../site/addresses.ts';

interface HeadProps {
  /** What the page is about, without the site's name. */
  title: string;
  description?: string | undefined;
  /** The path by which others know the page; absent where there is nothing to know. */
  canonical?: string;
  /** For pages that stand for something that is not there. */
  isHiddenFromSearch?: boolean;
}

/** What a page's head says as long as the page is shown; React moves it there. What only crawlers read is in metadata/. */
export function Head({ title, description, canonical, isHiddenFromSearch = false }: HeadProps) {
  const shownTitle = useUnhurried(title);
  return (
    <>
      <title>{`${shownTitle} – ${import.meta.env.VITE_SITE_NAME}`}</title>
      {description && <meta name="description" content={description} />}
      {publishedAt && canonical && <link rel="canonical" href={publishedAt + canonical.slice(1)} />}
      {isHiddenFromSearch && <meta name="robots" content="noindex" />}
    </>
  );
}

/** So long, in milliseconds, after what the page shows its title may follow: ahead of the address. */
const leisure = 40;

/**
 * A page's title as it changes within the page. The window's frame shows it, in another process, which takes
 * milliseconds of the frame that a picture needs; and of many changes in a row only the last is of use there.
 */
function useUnhurried(title: string): string {
  const [shown, setShown] = useState(title);
  useEffect(() => {
    const timer = setTimeout(() => setShown(title), leisure);
    return () => clearTimeout(timer);
  }, [title]);
  return shown;
}
