interface HeadProps {
  /** What the page is about, without the site's name. */
  title: string;
  description?: string | undefined;
  /** For pages that stand for something that is not there. */
  isHiddenFromSearch?: boolean;
}

/** The page's title and description; React moves them into the document's head. */
export function Head({ title, description, isHiddenFromSearch = false }: HeadProps) {
  return (
    <>
      <title>{`${title} – Diaporama`}</title>
      {description && <meta name="description" content={description} />}
      {isHiddenFromSearch && <meta name="robots" content="noindex" />}
    </>
  );
}
