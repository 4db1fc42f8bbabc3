/** A story, gallery or slide that is not published yet. */
export interface Waiting {
  kind: 'story' | 'gallery' | 'slide';
  /** The path of its page, from the site's root. */
  path: string;
  title: string;
  /** When it is published (ISO 8601); absent for a draft. */
  from?: string;
}

/** What `diaporama dev` tells the pages that it serves. */
export interface DevState {
  /** Another one whenever something has changed, and whenever `dev` is started. */
  version: string;
  lang: string;
  /** The path that the site is served from, with a slash at both ends. */
  base: string;
  notDue: readonly Waiting[];
}

/** Where pages find what `dev` adds to them. No file or page of a site has a name that begins with a dot. */
export const devFolder = '/.diaporama/';
