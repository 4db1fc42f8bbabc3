import type { Gallery } from '../content/gallery.ts';
import { publishedAt } from '../paths.ts';

/** How others find out how a gallery is embedded (oembed.com, 4); React moves it into the document's head. */
export function OEmbedLink({ gallery: { id, title } }: { gallery: Gallery }) {
  if (!publishedAt) return null;
  return (
    <link
      rel="alternate"
      type="application/json+oembed"
      href={`${publishedAt}oembed/${id}.json`}
      title={title}
    />
  );
}
