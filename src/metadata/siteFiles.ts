import type { Gallery } from '../content/gallery.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { feed } from './feed.ts';
import { type SiteFile, sitemaps } from './sitemap.ts';

/** The files that list the site's pages: sitemap, feed, and robots.txt, which links to the sitemap. */
export function siteFiles(galleries: readonly Gallery[], site: Site): SiteFile[] {
  return [
    ...sitemaps(galleries, site),
    { name: 'rss.xml', content: feed(galleries, site) },
    { name: 'robots.txt', content: robots(site) },
  ];
}

/** Crawlers read it only at the root of a host. A site in a folder has to name its sitemap in the host's file. */
function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${pageUrl(site, '/sitemap.xml')}\n`;
}
