import { pathOf, paths } from './urls.ts';

/** The path of a month's page, such as 2026-11. */
export function monthPath(name: string): string {
  const [year = '', month = ''] = name.split('-');
  return pathOf({ page: 'archive', year, month });
}

/** The paths of the years that have something, in the order of their months. */
export function yearPaths(months: readonly { month: string }[]): string[] {
  const years = new Set(months.map(({ month }) => month.slice(0, 4)));
  return [...years].map((year) => pathOf({ page: 'archive', year }));
}

/** The path of the feed of a page, the home page's or another's. */
export function feedPath(page: string): string {
  return `${page === paths.home ? '' : page}/rss.xml`;
}
