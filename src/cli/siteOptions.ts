import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ImportError } from '../import/importError.ts';
import type { Values } from './command.ts';
import type { SitePlace } from './openSite.ts';

/** The settings of a site: a folder that has them is a site. */
export const settingsName = 'site.yaml';

/** The built app. Compiled, this file stands in it; from source, it is where `vite build` leaves it. */
export const builtApp = resolve(
  import.meta.url.endsWith('.js') ? `${import.meta.dirname}/..` : 'build',
);

/** What every command about a site takes. */
export const siteOptions = {
  site: {
    type: 'string',
    value: 'DIR',
    help: 'the site folder (the current folder; or the variable SITE)',
  },
  store: { type: 'string', value: 'DIR', help: 'its content store (content/ in the site folder)' },
  app: { type: 'string', value: 'DIR', help: "the built app (the package's own)" },
} as const;

export function siteFolder(site: string | undefined): string {
  return resolve(site ?? process.env.SITE ?? '.');
}

export function isSite(folder: string): boolean {
  return existsSync(join(folder, settingsName));
}

/** @throws ImportError for a folder without settings. */
export function requireSite(folder: string): void {
  if (isSite(folder)) return;
  throw new ImportError(
    `${folder} is not a site: it has no ${settingsName}. "diaporama init ${folder}" begins one.`,
  );
}

/** Where the site, its store and the app are. */
export function placeOf({ site, store, app }: Values<typeof siteOptions>): SitePlace {
  return {
    folder: siteFolder(site),
    store,
    app: app ? resolve(app) : builtApp,
  };
}
