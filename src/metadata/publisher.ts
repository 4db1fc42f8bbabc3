import type { Organization } from 'schema-dts';
import { pageUrl, type Site } from '../site/site.ts';

/** The publisher of the site, with its logo. */
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

/** The publisher without the logo, for further mentions. */
export function publisherName(site: Site) {
  return {
    '@type': 'Organization',
    '@id': `${site.url}#publisher`,
    name: site.name,
    url: site.url,
  } satisfies Organization;
}
