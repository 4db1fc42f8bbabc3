import type { DevState, Waiting } from './devState.ts';

/** What a page shows of all that is not published yet. @param pathname the page's own, with the site's base. */
export function shownHere({ base, notDue }: DevState, pathname: string): Waiting[] {
  const path = decodeURI(`/${pathname.slice(base.length)}`).replace(/^\/embed\//, '/galleries/');
  return notDue.filter((each) => path === each.path || path.startsWith(`${each.path}/`));
}
