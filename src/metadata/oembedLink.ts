import { pageUrl, type Site } from '../site/site.ts';

/**
 * How others find out how a page's gallery is embedded (oembed.com, 4), as the attributes of a link.
 * @param place the slide's id, or `all`; nothing for the gallery.
 */
export function oembedLink(
  site: Site,
  { id, title, place }: { id: string; title: string; place: string | undefined },
): Record<'type' | 'href' | 'title', string> {
  const href = pageUrl(site, `/oembed/${id}${place ? `/${place}` : ''}.json`);
  return { type: 'application/json+oembed', href, title };
}
