import { publishedUrl } from '../../site/addresses.ts';
import { pageSettings } from '../../site/pageSettings.ts';

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
  const canonicalUrl = canonical && publishedUrl(canonical);
  return (
    <>
      <title>{`${title} – ${pageSettings().name}`}</title>
      {description && <meta name="description" content={description} />}
      {canonicalUrl && <link rel="canonical" href={canonicalUrl} />}
      {isHiddenFromSearch && <meta name="robots" content="noindex" />}
    </>
  );
}
