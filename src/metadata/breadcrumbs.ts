import type { BreadcrumbList } from 'schema-dts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';

/** A page on the way to another. */
export interface Step {
  name: string;
  /** A path of ours. */
  path: string;
}

/** The way from the start page to a page, which is the last step. */
export function breadcrumbs(steps: readonly Step[], site: Site): BreadcrumbList {
  const way = [{ name: site.name, path: paths.home }, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: pageUrl(site, path),
    })),
  };
}
