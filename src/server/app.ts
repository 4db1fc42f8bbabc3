import type { FileSource } from './store.ts';

/** The app as it was built once for all sites: templates, scripts, and the files that pages load. */
export interface BuiltApp {
  /** The templates of pages and framed pages. Where the site's base belongs stands `%BASE%`. */
  templates: { page: string; frame: string };
  /** What a framed page's starter loads, below the base. */
  frame: { code: string; words: Readonly<Record<string, string>> };
  /** The service worker's code, without what it has to know of the site. */
  worker: string;
  /** The paths of all files that pages load; a change of any is a new version of the app. */
  files: readonly string[];
  version: string;
  source: FileSource;
}

/** Where a template wants the path that the site is served from. */
export const basePlaceholder = '%BASE%';
