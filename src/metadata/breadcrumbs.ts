import type { BreadcrumbList } from 'schema-dts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';

/** A page of a breadcrumb trail. */
export interface Step {
  name: string;
  /** A path of ours. */
  path: string;
}

/** The trail from the home page to a page, which is its last step. */
export function breadcrumbs(steps: readonly Step[], site: Site): BreadcrumbList {
  const trail = [{ name: site.name, path: paths.home }, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: pageUrl(site, path),
    })),
  };
}
