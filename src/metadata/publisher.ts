import type { Organization } from 'schema-dts';
import type { Site } from '../site/site.ts';

/** The publisher of the site, with its logo if it has one. */
export function publisherOf(site: Site) {
  const { logo } = site;
  if (!logo) return publisherName(site);
  const { url, width, height } = logo;
  return {
    ...publisherName(site),
    logo: {
      '@type': 'ImageObject',
      url,
      ...(width && height && { width: `${width} px`, height: `${height} px` }),
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
