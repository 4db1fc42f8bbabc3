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
  return (
    <>
      <title>{`${title} – ${import.meta.env.VITE_SITE_NAME}`}</title>
      {description && <meta name="description" content={description} />}
      {publishedAt && canonical && <link rel="canonical" href={publishedAt + canonical.slice(1)} />}
      {isHiddenFromSearch && <meta name="robots" content="noindex" />}
    </>
  );
}
