import { pageUrl, type Site } from '../site/site.ts';

/** Crawlers read it only at the root of a host. A site in a folder has to name its sitemap in the host's file. */
export function robots(site: Pick<Site, 'url'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${pageUrl(site, '/sitemap.xml')}\n`;
}
