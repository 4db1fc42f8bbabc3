import type { Gallery } from '../content/gallery.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { feed } from './feed.ts';
import { type SiteFile, sitemaps } from './sitemap.ts';

/** The files by which others find the site's pages: sitemap, feed, and the file that leads crawlers to the sitemap. */
export function siteFiles(galleries: readonly Gallery[], site: Site): SiteFile[] {
  return [
    ...sitemaps(galleries, site),
    { name: 'rss.xml', content: feed(galleries, site) },
    { name: 'robots.txt', content: robots(site) },
  ];
}

/** Crawlers read it at the root of a host only; a site in a folder has to name its sitemap in the host's own. */
function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${pageUrl(site, '/sitemap.xml')}\n`;
}
