import type { Organization } from 'schema-dts';
import { pageUrl, type Site } from '../site/site.ts';

/** Who publishes the site. */
export function publisherOf(site: Site) {
  return {
    ...publisherName(site),
    logo: {
      '@type': 'ImageObject',
      url: pageUrl(site, '/icons/icon-512.png'),
      width: '512 px',
      height: '512 px',
    },
  } satisfies Organization;
}

/** Enough to tell who that is, where it has been said or matters less. */
export function publisherName(site: Site) {
  return {
    '@type': 'Organization',
    '@id': `${site.url}#publisher`,
    name: site.name,
    url: site.url,
  } satisfies Organization;
}
