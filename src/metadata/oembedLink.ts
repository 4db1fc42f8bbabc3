import { type GalleryPage, oembedPath } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';

/** The attributes of the link by which consumers discover a page's oEmbed answer (oembed.com, 4). */
export function oembedLink(
  site: Site,
  title: string,
  shows: GalleryPage,
): Record<'type' | 'href' | 'title', string> {
  return { type: 'application/json+oembed', href: pageUrl(site, oembedPath(shows)), title };
}
